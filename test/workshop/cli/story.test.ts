// The writer's commands: a new story passes every check, and the terminal plays what is in the book.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { checkStories } from '../../../src/workshop/cli/check.ts';
import { newStory } from '../../../src/workshop/cli/new.ts';
import { playBook } from '../../../src/workshop/cli/play-book.ts';
import { walkStories } from '../../../src/workshop/cli/walk.ts';
import { storiesOnDisk } from '../../../src/workshop/library/stories-on-disk.ts';
import { minimise } from '../../../src/writing/minimise.ts';
import { readCast } from '../../../src/writing/read-cast.ts';
import { shelve } from '../../../src/writing/shelve.ts';
import { typeset } from '../../../src/writing/typeset.ts';

const root = mkdtempSync(join(tmpdir(), 'hand-up-stories-'));
cpSync(resolve(import.meta.dirname, '../../../stories'), join(root, 'stories'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));
const said = vi.spyOn(console, 'log').mockImplementation(() => {});
const complained = vi.spyOn(console, 'error').mockImplementation(() => {});

describe('story new', () => {
  it('makes a story that passes every check, with its walks', () => {
    expect(newStory(root, 'my-new-story')).toBe(0);
    expect(existsSync(join(root, 'stories/en/academic/my-new-story/walks/eager.walk'))).toBe(true);
    expect(checkStories(root, 'my-new-story')).toBe(0);
    expect(walkStories(root, 'my-new-story')).toBe(0);
  });
  it.each(['My Story', 'ends-', '-begins', 'ümlaut', ''])('refuses %j as an id', (id) => {
    expect(newStory(root, id)).toBe(1);
  });
  it('never writes into a folder that a writer has begun', () => {
    const walk = join(root, 'stories/en/academic/half-begun/walks/eager.walk');
    mkdirSync(join(walk, '..'), { recursive: true });
    writeFileSync(walk, '# Mine');
    expect(newStory(root, 'half-begun')).toBe(1);
    expect(readFileSync(walk, 'utf8')).toBe('# Mine');
  });
  it('never writes over a story', () => expect(newStory(root, 'could-you-show-me')).toBe(1));
});

it('a misspelt id gets the nearest story named', () => {
  expect(checkStories(root, 'could-you-show-my')).toBe(1);
  expect(complained.mock.lastCall?.[0]).toContain('could-you-show-me');
});

it('a check says how much was read', () => {
  expect(checkStories(root, 'could-you-show-me')).toBe(0);
  expect(said.mock.lastCall?.[0]).toMatch(/\d+ states read, \d+ pages, \d+ walks/);
});

it('the terminal plays to an ending, goes back, and asks again after nonsense', async () => {
  const place = { id: 'my-new-story', folder: 'stories/en/academic/my-new-story' };
  const disk = storiesOnDisk(root);
  const { book } = shelve(disk, place, readCast(disk).cast);
  if (!book) throw new Error('There is no book.');
  const answers = ['Turn the pot', 'b', '9', 'Look at the light', 'hint', 'One thing', 'own words', 'x', '3'];
  const told: string[] = [];
  // Choices come in another order each time: find the number of the one that is meant, as a reader would.
  const numberOf = (words: string | undefined) => {
    const offered = told.map((line) => /^ {2}(\d) (.*)/.exec(stripVTControlCharacters(line)));
    const meant = offered.findLast((match) => words && words.length > 1 && match?.[2]?.includes(words));
    return meant?.[1] ?? words;
  };
  const terminal = { ask: async () => numberOf(answers.shift()), tell: (line: string) => told.push(line) };
  const moves = await playBook(book, terminal, 7);
  expect(moves.map(({ choice }) => choice)).toEqual(['look-light', 'give-hint', 'change-one', 'tell']);
  expect(moves.at(-1)?.level).toBe(3);
  expect(told.join('\n')).toContain('bright (one-change)');
});

it('turns that show the same and lead to the same turn are merged, and others stay apart', () => {
  const line = (text: string) => ({ kind: 'narration', text, cues: [] }) as const;
  const choice = { id: 'go', text: 'Go', evidence: [] };
  const turns = [
    {
      lines: [line('start')],
      choices: [
        { ...choice, id: 'a' },
        { ...choice, id: 'b' },
        { ...choice, id: 'c' },
      ],
      next: [1, 2, 3],
    },
    { lines: [line('same')], choices: [choice], next: [4] },
    { lines: [line('same')], choices: [choice], next: [4] },
    { lines: [line('same')], choices: [choice], next: [5] },
    { lines: [line('end')], choices: [], end: { kind: 'bright', slug: 'x' }, next: [] },
    { lines: [line('end')], choices: [], end: { kind: 'bumpy', slug: 'y' }, next: [] },
  ] as const;
  const small = minimise(turns, [0, 3]);
  expect(small.turns.length).toBe(5);
  expect(small.turns[0]?.next).toEqual([1, 1, 2]);
  expect(small.beginnings).toEqual([0, 2]);
});

it('straight quotes become curly ones', () => {
  expect(typeset("Wave. \"Hi, Noor. Isn't it 'odd'?\"")).toBe('Wave. “Hi, Noor. Isn’t it ‘odd’?”');
});

describe('story check', () => {
  const file = join(root, 'stories/en/academic/my-new-story/story.ink');
  it('lists what to mend under the file it is in, and answers 1', () => {
    const ink = readFileSync(file, 'utf8');
    writeFileSync(file, ink.replace('COACH: You asked for a hint.', 'COACH: You just asked for a hint.'));
    said.mockClear();
    expect(checkStories(root, undefined)).toBe(1);
    writeFileSync(file, ink);
    const told = said.mock.calls.map(([line]) => stripVTControlCharacters(String(line)));
    const at = told.indexOf('  stories/en/academic/my-new-story/story.ink');
    expect(told[at + 1]).toMatch(
      /^ {4}stories\/en\/academic\/my-new-story\/story\.ink:\d+ {2}.*"just".*\(banned-word\)$/,
    );
    expect(complained.mock.lastCall?.[0]).toMatch(/1 of \d+ stories to mend\./);
  });
  it('says what is wrong with the cast, and stops when it cannot be read', () => {
    const cast = join(root, 'stories/cast.json');
    const whole = readFileSync(cast, 'utf8');
    writeFileSync(cast, '[');
    expect(checkStories(root, undefined)).toBe(1);
    writeFileSync(cast, whole);
    expect(said.mock.lastCall?.[0]).toContain('This is not JSON.');
  });
});

describe('story walk', () => {
  const told = () => said.mock.calls.map(([line]) => stripVTControlCharacters(String(line)));
  it('prints a single walk, wherever its file is named from', () => {
    said.mockClear();
    const file = join(root, 'stories/en/technical/could-you-show-me/walks/eager.walk');
    expect(walkStories(root, file)).toBe(0);
    expect(told().filter((line) => line.includes('✓'))).toEqual([expect.stringContaining('✓ Eager')]);
    expect(told()).toContain('    NOOR: Hi! Wait, is that wave for me?');
  });
  it('names the step that fails', () => {
    const file = join(root, 'stories/en/academic/my-new-story/walks/eager.walk');
    writeFileSync(file, readFileSync(file, 'utf8').replace('> change-one', '> change-none'));
    said.mockClear();
    expect(walkStories(root, 'my-new-story')).toBe(1);
    expect(told().find((line) => line.includes('✗'))).toMatch(
      /eager\.walk:6 {2}There is no "change-none" here/,
    );
  });
  it('refuses a walk that does not exist', () => {
    expect(walkStories(root, 'could-you-show-me/walks/egger.walk')).toBe(1);
    expect(complained.mock.lastCall?.[0]).toContain('no walk called egger.walk');
  });
});
