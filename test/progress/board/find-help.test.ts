// Finding help: a student's words, however they are spelled, lead to a job and its experts, or to an adult.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import { roleIds } from '../../../src/practice/roles.ts';
import { projectBoard } from '../../../src/progress/board/board.ts';
import { createFindEdge } from '../../../src/progress/board/find-edge.ts';
import { createFindHelp } from '../../../src/progress/board/find-help.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { projectRoleBook } from '../../../src/progress/pathway/role-book.ts';
import { searchLanguage } from '../../../src/words/en/search-words.ts';
import { classBoard } from '../../support/class-board.ts';
import { createPen } from '../../support/given.ts';

const pen = createPen({ learner: 'okafor' });
const withCounselor = projectRoleBook(
  [pen({ type: 'StaffNamed', staff: 'lindqvist', kind: 'counselor', name: 'Mr. Lindqvist' })],
  jobs,
);
const find = createFindHelp(withCounselor, searchLanguage);
const findEdge = createFindEdge(withCounselor, searchLanguage);
const first = (wish: string): string | undefined => find(wish, [])[0]?.role.id;

describe('A wish', () => {
  it.each([
    // Plain words, and phrases that mean more than each word.
    ['my slides', 'digital-docs-guide'],
    ['a fair test', 'science-method-guide'],
    ['making up with a friend', 'conflict-mediator'],
    ['how do I start my essay', 'writing-partner'],
    ['too much homework', 'time-buddy'],
    ['my partner won’t talk', 'team-lead'],
    ['I’m new here', 'welcome-buddy'],
    ['is this website true', 'research-guide'],
    // Spelling, by letter and by sound.
    ['my tablit is frozen', 'digital-docs-guide'],
    ['slidez', 'digital-docs-guide'],
    ['fracshuns', 'math-strategy-guide'],
    ['multaplacashun', 'math-strategy-guide'],
    ['expearament', 'science-method-guide'],
    ['recyling', 'space-organizer'],
    ['rite my storry', 'writing-partner'],
    ['grafing', 'math-strategy-guide'],
    // Plurals and endings.
    ['stories', 'writing-partner'],
    ['edited clips', 'media-maker'],
    ['wobbly chairs', 'fix-it-guide'],
    // Accents and other languages.
    ['vídeo', 'media-maker'],
    ['PRÉSENTATION', 'digital-docs-guide'],
    ['matemáticas', 'math-strategy-guide'],
    ['escribir un cuento', 'writing-partner'],
    // Pictures alone, joined and toned.
    ['😢', 'peer-listener'],
    ['🎬🎤', 'media-maker'],
    ['✏️', 'writing-partner'],
    ['👩🏽‍🔬🧪', 'science-method-guide'],
    ['👋🏾', 'welcome-buddy'],
    // While it is still being typed.
    ['vid', 'media-maker'],
    ['frac', 'math-strategy-guide'],
    // A category.
    ['technology', 'digital-docs-guide'],
  ])('“%s” finds its job', (wish, role) => {
    expect(first(wish)).toBe(role);
  });

  it.each(['asdfghjkl', 'help', 'I need help please', '?!', '👍🏽', '   .'])('“%s” finds no job', (wish) => {
    expect(find(wish, [])).toEqual([]);
  });

  it('finds every job by its own title', () => {
    for (const role of withCounselor.roles.values()) expect(first(role.job.title)).toBe(role.id);
    expect(withCounselor.roles.size).toBe(roleIds.length);
  });

  it('finds no more than four jobs, and never one that is closed or off', () => {
    const open = new Set(
      [...projectRoleBook([], jobs).roles.values()].filter((r) => r.state === 'open').map((r) => r.id),
    );
    const without = createFindHelp(projectRoleBook([], jobs), searchLanguage);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('friend', 'sad', 'book', 'start', 'cut', 'new'), { maxLength: 6 }),
        (words) => {
          const found = without(`my ${words.join(' ')}`, []);
          expect(found.length).toBeLessThanOrEqual(4);
          for (const { role } of found) expect(open).toContain(role.id);
        },
      ),
      { seed: 20260901 },
    );
    expect(without('sad', []).map(({ role }) => role.id)).not.toContain('peer-listener');
  });

  it('never fails, whatever is typed, and however much', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        expect(find(words, []).length).toBeLessThanOrEqual(roleIds.length);
        findEdge(words);
      }),
      { seed: 20260901, numRuns: 200 },
    );
    expect(first(`fractions ${'and so on '.repeat(20_000)}`)).toBe('math-strategy-guide');
    expect(find('😀'.repeat(50_000), [])).toEqual([]);
  });
});

describe('The experts', () => {
  const today = { at: Date.UTC(2026, 8, 1, 9), day: '2026-09-01' };
  const state = projectClass(classBoard(today), jobs);
  const cards = projectBoard(state, today.day);
  const who = (wish: string) => {
    const [found] = createFindHelp(state.roles, searchLanguage)(wish, cards);
    const names = (list: readonly { nickname: string }[] = []) => list.map(({ nickname }) => nickname);
    return [names(found?.listed), names(found?.resting), names(found?.inTraining)];
  };

  it.each([
    ['my draft', [['Juniper'], [], []]],
    ['plan my time', [[], ['River'], []]],
    ['slides', [[], ['Pebble'], []]],
    ['video', [[], [], ['Maple']]],
    ['fractions', [[], [], []]],
  ])('for “%s” are listed, resting or in training', (wish, names) => {
    expect(who(wish)).toEqual(names);
  });

  it('for no words at all are those of every open job, jobs with an expert who can be asked first', () => {
    const found = createFindHelp(state.roles, searchLanguage)('', cards);
    expect(found.length).toBe(11);
    expect(found.slice(0, 3).every(({ listed }) => listed.length > 0)).toBe(true);
  });
});

describe('A wish for what is no student’s job', () => {
  it.each([
    ['my pasword', 'the librarian or tech specialist'],
    ['a ladder', 'an adult, right away'],
    ['grading', 'your teacher'],
  ])('“%s” goes to an adult', (wish, who) => {
    expect(findEdge(wish)?.who).toBe(who);
  });

  it('is not seen in other wishes', () => {
    expect(findEdge('pizza')).toBeUndefined();
    expect(findEdge('making up with a friend')).toBeUndefined();
  });
});
