// What a theatre can act: props, acts and curtain lines are read, and faults in them are reported at their line.
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cue } from '../../src/story/page.ts';
import { starterStory } from '../../src/workshop/cli/starter.ts';
import { storiesOnDisk } from '../../src/workshop/library/stories-on-disk.ts';
import { readCast } from '../../src/writing/read-cast.ts';
import { shelve } from '../../src/writing/shelve.ts';
import { storyTexts } from '../support/story-texts.ts';

const { cast } = readCast(storiesOnDisk(resolve(import.meta.dirname, '../..')));
const place = { id: 'a-plant', folder: 'stories/en/academic/a-plant' };

/** The whole story with some passages changed. */
function changed(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((ink, [from, to]) => {
    if (!ink.includes(from)) throw new Error(`The story has no "${from}".`);
    return ink.replace(from, to);
  }, starterStory(place.id));
}

function read(ink: string) {
  const shelved = shelve(storyTexts({ [`${place.folder}/story.ink`]: ink }), place, cast);
  const problems = shelved.problems.filter(({ rule }) => !['walks', 'watch'].includes(rule));
  const cues = shelved.book?.turns.flatMap(({ lines }) => lines.flatMap((line) => line.cues)) ?? [];
  return { problems: problems.map(({ rule, line }) => [rule, line] as const), cues };
}

const lineOf = (ink: string, text: string): number => ink.slice(0, ink.indexOf(text)).split('\n').length;

const bright = ['#end: bright one-change', '#end: bright one-change\nHANA: Bob waves. #curtain'] as const;
const steady = ['#end: steady two-days', '#end: steady two-days\nHANA: Two days! #curtain'] as const;
const bumpy = ['#end: bumpy after-lunch', '#end: bumpy after-lunch\nHANA: I saved a seat. #curtain'] as const;

describe('props and acts', () => {
  it('are cues of their line', () => {
    const { problems, cues } = read(
      changed(
        ['#stage: use\n', '#stage: use #prop: pot left #act: point hana\n'],
        [
          'You move the pot and leave the rest.',
          'You move the pot. #prop: pot gone #act: jump you\nYou rest.',
        ],
      ),
    );
    expect(problems).toEqual([]);
    const wanted: readonly Cue[] = [
      { kind: 'prop', prop: 'pot', state: 'left' },
      { kind: 'act', act: 'point', who: 'hana' },
      { kind: 'prop', prop: 'pot', state: 'gone' },
      { kind: 'act', act: 'jump', who: 'you' },
    ];
    expect(cues).toEqual(expect.arrayContaining([...wanted]));
  });

  it.each([
    ['an unknown act', 'act', '#act: fly hana'],
    ['an act of someone outside the cast', 'act', '#act: spin kai'],
    ['an act of nobody', 'act', '#act: spin'],
    ['a prop without a state', 'prop', '#prop: thumb'],
    ['a prop in capitals', 'prop', '#prop: Thumb big'],
    ['a prop that goes and was never shown', 'prop', '#prop: thumb gone'],
  ])('%s', (_, rule, tag) => {
    const ink = changed(['#stage: use\n', `#stage: use ${tag}\n`]);
    expect(read(ink).problems).toEqual([[rule, lineOf(ink, tag)]]);
  });

  it('an act before its actor has come on every path', () => {
    const ink = changed(
      [' #enter: hana', ''],
      ['You write that down. #mood: calm', 'You write that down. #mood: calm #act: nod hana'],
    );
    expect(read(ink).problems).toEqual([['act', lineOf(ink, '#act: nod')]]);
  });

  it('an act of someone who left on one of the paths', () => {
    const ink = changed(
      ['HANA: Did it tell you anything? #mood: surprised', 'HANA: Did it tell you anything? #leave: hana'],
      ['behind her ear. #stage: ask', 'behind her ear. #act: peek hana #stage: ask'],
    );
    expect(read(ink).problems).toEqual([['act', lineOf(ink, '#act: peek')]]);
  });
});

describe('curtain lines', () => {
  it('stand at every ending, said by the partner', () => {
    const { problems, cues } = read(changed(bright, steady, bumpy));
    expect(problems).toEqual([]);
    // Three endings, and the steady one on three pages: after each of the three choices that lead there.
    expect(cues.filter(({ kind }) => kind === 'curtain')).toHaveLength(5);
  });

  it.each([
    ['missing at one ending', [bright, steady], 'After lunch, Hana'],
    [
      'of more than 15 words',
      [bright, steady, [bumpy[0], `${bumpy[0]}\nHANA: ${'Bob, '.repeat(16)}bye. #curtain`]],
      'Bob, Bob',
    ],
    [
      'said by the narrator',
      [bright, steady, [bumpy[0], `${bumpy[0]}\nBob can wait till next time. #curtain`]],
      'Bob can wait',
    ],
    [
      'before the ending',
      [bright, steady, bumpy, ['fair test. #mood: proud', 'fair test. #curtain']],
      'HANA: One thing!',
    ],
  ] as const)('%s', (_, changes, where) => {
    const ink = changed(...changes);
    expect(read(ink).problems.filter(([rule]) => rule === 'curtain')).toEqual([
      ['curtain', lineOf(ink, where)],
    ]);
  });
});
