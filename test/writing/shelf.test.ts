// What belongs to a story on the shelf has rules as well: its walks, the cast and the order. And an unchanged story is not read twice.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { starterStory, starterWalks } from '../../src/workshop/cli/starter.ts';
import { readLibrary } from '../../src/workshop/library/library.ts';
import { problemLine } from '../../src/writing/problem.ts';
import { parseCast } from '../../src/writing/read-cast.ts';

const folder = 'stories/en/academic/the-leaning-plant';
let root = '';

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hand-up-shelf-'));
  mkdirSync(join(root, 'stories'));
  cpSync(resolve(import.meta.dirname, '../../stories/cast.json'), join(root, 'stories/cast.json'));
  write('stories/first.json', '{"A": ["the-leaning-plant"], "B": [], "C": []}');
  write(`${folder}/story.ink`, starterStory('the-leaning-plant'));
  for (const [name, text] of Object.entries(starterWalks)) write(`${folder}/walks/${name}.walk`, text);
});
afterEach(() => rmSync(root, { recursive: true }));

const problems = () => readLibrary(root).problems.map(problemLine);
const watch = (change: (text: string) => string) =>
  write(`${folder}/walks/watch.walk`, change(starterWalks.watch ?? ''));

it('a whole shelf has no problems', () => expect(problems()).toEqual([]));

describe('a shelf reports', () => {
  it('fewer than three walks', () => {
    rmSync(join(root, folder, 'walks/eager.walk'));
    rmSync(join(root, folder, 'walks/quick.walk'));
    expect(problems()).toEqual([
      `${folder}/story.ink:1  There are 2 walks: write 3 at least, in walks/. (walks)`,
    ]);
  });
  it('a walk that fails', () => {
    write(`${folder}/walks/eager.walk`, (starterWalks.eager ?? '').replace('> give-hint', '> give-hand'));
    expect(problems()).toEqual([
      expect.stringMatching(
        /walks\/eager\.walk:5 {2}There is no "give-hand" here\. There is: .*give-hint.*\(walk\)/,
      ),
    ]);
  });
  it('no model to watch first', () => {
    rmSync(join(root, folder, 'walks/watch.walk'));
    expect(problems()).toEqual([
      expect.stringContaining(`${folder}/story.ink:1  There is no walks/watch.walk.`),
    ]);
  });
  it('a model without a name', () => {
    watch((text) => text.replace('# Watch Teo ask', '# Watch someone ask'));
    expect(problems()).toEqual([
      expect.stringContaining('walks/watch.walk:1  The title names no classmate.'),
    ]);
  });
  it('a model who never thinks aloud', () => {
    watch((text) => text.replaceAll(/^~.*\n/gm, ''));
    expect(problems()).toEqual([expect.stringContaining('walks/watch.walk:1  Nobody thinks aloud.')]);
  });
  it('a model with too few steps', () => {
    watch((text) =>
      text.replaceAll(/^([:<]|~ Ha!).*\n/gm, '').replace('> hide-it  He hides it first.\n', ''),
    );
    expect(problems()).toEqual([
      expect.stringContaining('watch.walk:1  There are 7 steps: 8 to 14 are watched.'),
    ]);
  });
  it('a model with too many steps', () => {
    watch((text) => text.replace('> change-one', `${'~ Hm.\n'.repeat(5)}> change-one`));
    expect(problems()).toEqual([expect.stringContaining('steps: 8 to 14 are watched. (watch)')]);
  });
  it('a model that cannot be read, without calling it missing', () => {
    watch((text) => text.replace('= bright', '= great'));
    expect(problems().every((line) => line.includes('walks/watch.walk:') && line.endsWith('(walk)'))).toBe(
      true,
    );
  });
  it('an order that names a story that does not exist', () => {
    write('stories/first.json', '{\n  "A": ["the-leaning-plant"],\n  "B": [],\n  "C": ["the-lost-sock"]\n}');
    expect(problems()).toEqual([
      'stories/first.json:4  There is no story called the-lost-sock. Take it out. (order)',
    ]);
  });
  it.each([
    ['is torn', '{"A": ["the-leaning-plant"'],
    ['leaves a band out', '{"A": ["the-leaning-plant"], "B": []}'],
    ['has no bands', '["the-leaning-plant"]'],
    ['names no ids', '{"A": [1], "B": [], "C": []}'],
  ])('an order that %s', (_, text) => {
    write('stories/first.json', text);
    expect(problems()).toEqual([expect.stringContaining('stories/first.json:1  This is a list of ids')]);
  });
  it('two stories with one id', () => {
    cpSync(join(root, folder), join(root, 'stories/en/social/the-leaning-plant'), { recursive: true });
    expect(problems()).toContainEqual(
      expect.stringContaining('There is another story called the-leaning-plant.'),
    );
  });
  it('a cast that cannot be read, without a word about every line that is spoken', () => {
    write('stories/cast.json', '{}');
    expect(problems()).toEqual([expect.stringMatching(/^stories\/cast\.json:1 {2}the list: .*\(cast\)$/)]);
  });
});

describe('a cast', () => {
  const member = (id: string, kind = 'student') =>
    `  {\n    "id": "${id}",\n    "name": "N",\n    "pronouns": "they",\n    "kind": "${kind}",\n    "figure": ${figure}\n  }`;
  const figure = JSON.stringify(readLibrary(resolve(import.meta.dirname, '../..')).cast[0]?.figure);
  it('is a list of people', () => {
    expect(parseCast(`[\n${member('a')},\n${member('b')}\n]`)).toMatchObject({
      cast: [{ id: 'a' }, { id: 'b' }],
      problems: [],
    });
  });
  const speaking = (voice: object) =>
    `[\n${member('a').replace(/\n {2}\}$/, `,\n    "voice": ${JSON.stringify(voice)}\n  }`)}\n]`;
  it('may say how somebody speaks, which is for writers and not read along', () => {
    const { cast, problems } = parseCast(speaking({ sentences: 'Short.', jokes: 'None.' }));
    expect(problems).toEqual([]);
    expect(cast).toHaveLength(1);
    expect(cast[0]).not.toHaveProperty('voice');
  });
  it.each([
    ['a part that is none', { sentences: 'Short.', hums: 'Often.' }, 'voice.hums'],
    ['no sentences', { jokes: 'None.' }, 'voice.sentences'],
  ])('with a voice that has %s is reported', (_, voice, words) => {
    expect(parseCast(speaking(voice)).problems).toMatchObject([
      { line: 2, message: expect.stringContaining(words) },
    ]);
  });
  it.each([
    ['a kind that is none', `[\n${member('a')},\n${member('b', 'robot')}\n]`, [9], 'kind'],
    ['two people with one id', `[\n${member('a')},\n${member('a')}\n]`, [9], 'Two people are called a.'],
    ['a comma too many', `[\n${member('a')},\n${member('b')},\n]`, [15, 16], 'not JSON'],
    ['a quote too few', `[\n${member('a')},\n${member('b').replace('"name"', '"name')}\n]`, [11], 'not JSON'],
  ])('with %s is reported at its line', (_, text, lines, words) => {
    const [problem] = parseCast(text).problems;
    expect(problem).toMatchObject({ message: expect.stringContaining(words) });
    expect(lines).toContain(problem?.line);
  });
});

describe('a library that is read again', () => {
  it('gives the same story while nothing changed, and another one after a change', () => {
    const [first] = readLibrary(root).stories;
    expect(readLibrary(root).stories[0]).toBe(first);
    watch((text) => text.replace('He is nervous', 'He is shy'));
    expect(readLibrary(root).stories[0]?.book?.watch?.about).toContain('He is shy');
    expect(readLibrary(root).stories[0]?.book?.entry.version).toBe(first?.book?.entry.version);
    write(`${folder}/story.ink`, starterStory('the-leaning-plant').replace('I could sing.', 'I could hum.'));
    expect(readLibrary(root).stories[0]?.book?.entry.version).not.toBe(first?.book?.entry.version);
  });
  it('notices that a walk was removed', () => {
    expect(readLibrary(root).problems).toEqual([]);
    rmSync(join(root, folder, 'walks/watch.walk'));
    expect(readLibrary(root).problems).toHaveLength(1);
  });
  it('notices an included file that changed', () => {
    const ink = starterStory('the-leaning-plant');
    const at = ink.indexOf('=== end_bright ===');
    write(
      `${folder}/story.ink`,
      ink.slice(0, at).replace('VAR say_level', 'INCLUDE parts/endings.ink\nVAR say_level'),
    );
    write(`${folder}/parts/endings.ink`, ink.slice(at));
    expect(problems()).toEqual([]);
    write(`${folder}/parts/endings.ink`, ink.slice(at).replace('Tomorrow you can', 'Tomorrow you just can'));
    expect(problems()).toEqual([expect.stringMatching(/parts\/endings\.ink:6 {2}.*"just".*\(banned-word\)/)]);
  });
});
