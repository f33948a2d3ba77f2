// Openings that know how we left each other: read in all three ways, kept by the book, drawn, and recorded with the sitting (story/reader.ts).
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { bookmarkOf, showSitting } from '../../src/play/show.ts';
import { sittingMachine } from '../../src/play/sitting.ts';
import type { SittingInput } from '../../src/play/sitting-context.ts';
import { parseBookmark } from '../../src/practice/bookmark.ts';
import { drawBeginning, startsOf, turnPage } from '../../src/story/reader.ts';
import { starterStory } from '../../src/workshop/cli/starter.ts';
import { storiesOnDisk } from '../../src/workshop/library/stories-on-disk.ts';
import { readCast } from '../../src/writing/read-cast.ts';
import { shelve } from '../../src/writing/shelve.ts';
import { storyTexts } from '../support/story-texts.ts';

const { cast } = readCast(storiesOnDisk(resolve(import.meta.dirname, '../..')));
const place = { id: 'a-plant', folder: 'stories/en/academic/a-plant' };
const plain = starterStory(place.id);
const opening = '{\n- met_bright: Hana grins.\n- met_bumpy: Hana blinks.\n- else: Hana waters Bob.\n}\n';
const remembers = plain
  .replace('# minutes: 4', '# minutes: 4\n# met: hana')
  .replace('VAR say_level', 'VAR met_bright = false\nVAR met_bumpy = false\nVAR say_level')
  .replace('What do you do first?', `${opening}What do you do first?`);

function read(ink: string, walk = '') {
  const files = { [`${place.folder}/story.ink`]: ink, [`${place.folder}/walks/a.walk`]: walk };
  const { book, walks, problems } = shelve(storyTexts(files), place, cast);
  return { book, walks, problems: problems.filter(({ rule }) => !['walks', 'watch'].includes(rule)) };
}

const whole = read(remembers).book;
if (!whole) throw new Error('There is no book.');
const said = (book: typeof whole): string =>
  turnPage(book, [])
    .lines.map(({ text }) => text)
    .join(' ');

describe('a story that remembers how its partner was left', () => {
  it('has no problem, and one opening for each parting', () => {
    expect(read(remembers).problems.filter(({ rule }) => rule !== 'walk')).toEqual([]);
    expect(whole.entry.met).toBe('hana');
    expect(said(drawBeginning(whole, 4))).toContain('Hana waters Bob.');
    expect(said(drawBeginning(whole, 4, 'bright'))).toContain('Hana grins.');
    expect(said(drawBeginning(whole, 4, 'bumpy'))).toContain('Hana blinks.');
    expect(startsOf(whole).map(({ parting }) => parting)).toEqual([undefined, 'bright', 'bumpy']);
  });

  it('stays with the drawn opening when it is drawn from again', () => {
    const drawn = drawBeginning(whole, 4, 'bumpy');
    expect(said(drawBeginning(drawn, 1, 'bright'))).toBe(said(drawn));
  });

  it('has walks after each parting', () => {
    const walk = (start: string, words: string) =>
      `# Eager\n\n${start}: ${words}\n> look-light\n> give-hint\n> change-one\n> tell 3\n= bright one-change\n`;
    expect(read(remembers, walk('@ bumpy\n', 'Hana blinks.')).problems).toEqual([]);
    expect(read(remembers, walk('@ 1 bright\n', 'Hana grins.')).problems).toEqual([]);
    expect(read(remembers, walk('', 'Hana waters Bob.')).problems).toEqual([]);
    expect(read(remembers, walk('@ steady\n', 'Hana waters')).problems).toMatchObject([
      { rule: 'walk', line: 3 },
    ]);
    expect(read(plain, walk('@ bumpy\n', 'Your bean')).problems).toMatchObject([{ rule: 'walk', line: 1 }]);
  });

  it.each([
    ['a partner outside the cast', '# met: hana', '# met: kai'],
    ['a parting that is true from the start', 'VAR met_bumpy = false', 'VAR met_bumpy = true'],
    ['variables without a partner', '# met: hana\n', ''],
    ['an opening that is the same after two partings', 'Hana grins.', 'Hana blinks.'],
    ['an opening that is the same as without one', 'Hana grins.', 'Hana waters Bob.'],
  ])('is told of %s', (_, from, to) => {
    const rules = read(remembers.replace(from, to)).problems.map(({ rule }) => rule);
    expect(rules).toContain('met');
  });

  it('changes its version with what it remembers', () => {
    const other = read(remembers.replace('Hana blinks.', 'Hana yawns.')).book;
    expect(other?.entry.version).not.toBe(whole.entry.version);
  });
});

describe('a sitting', () => {
  const input: SittingInput = {
    book: whole,
    sitting: 'one',
    learner: 'mira',
    seed: 3,
    why: 'free',
    met: 'bumpy',
  };

  const begin = (from: SittingInput) => {
    const [start] = initialTransition(sittingMachine, from);
    const [begun, actions] = transition(sittingMachine, start, { type: 'begin' });
    const facts = (actions as readonly { params?: { event?: object } }[]).map(({ params }) => params?.event);
    return { begun, opened: facts.find((fact) => fact && 'type' in fact && fact.type === 'SittingOpened') };
  };

  it('records the parting it began with, and comes back to it', () => {
    const { begun, opened } = begin(input);
    expect(opened).toMatchObject({ met: 'bumpy' });
    const bookmark = parseBookmark(JSON.parse(JSON.stringify(bookmarkOf(begun))));
    if (!bookmark) throw new Error('There is no bookmark.');
    const [back] = initialTransition(sittingMachine, { ...input, met: 'bright', bookmark });
    expect(showSitting(back)).toEqual(showSitting(begun));
    expect(JSON.stringify(showSitting(back))).toContain('Hana blinks.');
  });

  it('without a parting records none', () => {
    const { opened } = begin({ book: whole, sitting: 'one', learner: 'mira', seed: 3, why: 'free' });
    expect(opened).toBeDefined();
    expect(opened).not.toHaveProperty('met');
  });
});
