// What to practice next: the first stories, then what is due, then the least practiced micro-skill, and never more of the same when that has not helped.
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/practice/facts/fact.ts';
import { type MicroId, microIds, type Quality } from '../../../src/practice/rubric.ts';
import { type PracticeStory, suggestPractice } from '../../../src/progress/assign/next-practice.ts';
import { foldMastery } from '../../../src/progress/mastery/mastery.ts';
import { projectPracticeLog } from '../../../src/progress/records/practice-log.ts';
import { closes, createPen, dayFor, moves, opens, show } from '../../support/given.ts';

const story = (
  id: string,
  practises: readonly MicroId[],
  more: Partial<PracticeStory> = {},
): PracticeStory => ({
  id,
  practises,
  difficulty: 1,
  setting: 'classroom',
  band: 'A',
  sensitive: false,
  ...more,
});
const firstThree = [
  story('one', ['name-need', 'ask-clearly']),
  story('two', ['ask-clearly']),
  story('three', ['specific-thanks']),
];

/** A learner who has played these stories, each a whole sitting: `[day, story, micro, quality]`. */
function having(plays: readonly (readonly [number, PracticeStory, MicroId, Quality])[]) {
  const write = createPen();
  const facts: Fact[] = plays.flatMap(([day, { id, difficulty, setting }, micro, quality], n) => {
    const place = { story: id, sitting: `s${n}`, difficulty, setting: setting as 'classroom' };
    return [opens(place), moves([show(micro, quality)], place), closes(place)].map((d) => write(d, { day }));
  });
  return { mastery: foldMastery(facts), log: projectPracticeLog(facts, 'mira') };
}
const nextPractice = (input: Parameters<typeof suggestPractice>[0]) => suggestPractice(input, 1)[0];
const played = firstThree.map((each) => [1, each, 'ask-clearly', 'adaptive'] as const);

describe('What is next', () => {
  it('is the first three stories, in their order, until each is finished', () => {
    const stories = [...firstThree, story('four', ['try-first'])];
    const today = dayFor(1);
    for (const [n, id] of [
      [0, 'one'],
      [1, 'two'],
      [2, 'three'],
    ] as const) {
      const next = nextPractice({ ...having(played.slice(0, n)), stories, today });
      expect(next).toMatchObject({ story: id, why: 'first' });
    }
    expect(nextPractice({ ...having(played), stories, today })).toMatchObject({ story: 'four' });
  });

  it('names a micro-skill that the story practices, the least practiced of them', () => {
    const next = nextPractice({
      ...having([[1, story('elsewhere', []), 'name-need', 'adaptive']]),
      stories: firstThree,
      today: dayFor(1),
    });
    expect(next).toEqual({ story: 'one', micro: 'ask-clearly', why: 'first' });
  });

  it('is new ground before micro-skills that are growing', () => {
    const stories = [...firstThree, story('more', ['ask-clearly']), story('new', ['handle-no'])];
    expect(nextPractice({ ...having(played), stories, today: dayFor(2) })).toEqual({
      story: 'one',
      micro: 'name-need',
      why: 'new-ground',
    });
    expect(nextPractice({ ...having(played), stories, today: dayFor(1) })).toEqual({
      story: 'new',
      micro: 'handle-no',
      why: 'new-ground',
    });
  });

  it('is a growing micro-skill, in a story not used for it before if there is one', () => {
    const all = ['one', 'two', 'three', 'four'].map((id) => story(id, ['ask-clearly']));
    const plays = all.slice(0, 3).map((each) => [1, each, 'ask-clearly', 'partial'] as const);
    const growing = { micro: 'ask-clearly', why: 'growing' };
    expect(nextPractice({ ...having(plays), stories: all, today: dayFor(2) })).toEqual({
      story: 'four',
      ...growing,
    });
    expect(nextPractice({ ...having(plays), stories: all.slice(0, 3), today: dayFor(2) })).toEqual({
      story: 'one',
      ...growing,
    });
  });

  it('prefers a story not used for the micro-skill before to one played less', () => {
    const [one, two, three] = firstThree.map(({ id }) => story(id, ['ask-clearly', 'name-need'])) as [
      PracticeStory,
      PracticeStory,
      PracticeStory,
    ];
    const plays = [
      [1, one, 'ask-clearly', 'partial'],
      [1, three, 'name-need', 'adaptive'],
      [1, two, 'name-need', 'adaptive'],
      [1, two, 'name-need', 'adaptive'],
      [2, three, 'name-need', 'adaptive'],
    ] as const;
    expect(nextPractice({ ...having(plays), stories: [one, two, three], today: dayFor(2) })).toEqual({
      story: 'two',
      micro: 'ask-clearly',
      why: 'growing',
    });
  });

  it('begins no student anew who chooses another band later', () => {
    const older = ['four', 'five', 'six'].map((id) => story(id, ['ask-clearly'], { band: 'C' }));
    const input = { stories: [...older, ...firstThree], band: 'C', today: dayFor(2) } as const;
    expect(nextPractice({ ...having(played.slice(0, 2)), ...input })?.why).toBe('first');
    expect(nextPractice({ ...having(played), ...input })?.why).toBe('new-ground');
  });

  it('prefers a story of the student’s own band to an easier one for the young', () => {
    const young = story('young', ['handle-no']);
    const own = story('own', ['handle-no'], { band: 'C', difficulty: 3 });
    const input = { ...having(played), stories: [young, own], today: dayFor(2) };
    expect(nextPractice({ ...input, band: 'C' })).toMatchObject({ story: 'own', micro: 'handle-no' });
    expect(nextPractice({ ...input, band: 'B' })).toMatchObject({ story: 'young', micro: 'handle-no' });
  });

  it('takes a steady micro-skill to harder and other places', () => {
    const stories = [
      ...firstThree,
      story('same place', ['ask-clearly']),
      story('elsewhere', ['ask-clearly'], { setting: 'library' }),
      story('harder elsewhere', ['ask-clearly'], { setting: 'library', difficulty: 2 }),
    ].map((each) => ({ ...each, practises: ['ask-clearly'] as const }));
    expect(nextPractice({ ...having(played), stories, today: dayFor(1) })).toMatchObject({
      story: 'harder elsewhere',
      why: 'growing',
    });
  });

  describe('once a micro-skill is strong', () => {
    const hard = story('hard', ['ask-clearly'], { difficulty: 2, setting: 'library' });
    const stories = [...firstThree, hard, story('unused', ['ask-clearly']), story('new', ['handle-no'])];
    const strong = [...played, [2, hard, 'ask-clearly', 'adaptive'] as const];

    it('is its refresher when that is due, in a story not used for it before', () => {
      const input = { ...having(strong), stories };
      expect(nextPractice({ ...input, today: dayFor(8) })?.why).toBe('new-ground');
      const refresher = { story: 'unused', micro: 'ask-clearly', why: 'refresher' };
      expect(nextPractice({ ...input, today: dayFor(9) })).toEqual(refresher);
    });

    it('is a refresher in a used story when no other is left', () => {
      const input = { ...having(strong), stories: stories.filter(({ id }) => id !== 'unused') };
      expect(nextPractice({ ...input, today: dayFor(9) })).toMatchObject({ story: 'one', why: 'refresher' });
    });

    it('is a tune-up when the average has fallen under a half', () => {
      const slipped = firstThree.slice(0, 2).map((each) => [3, each, 'ask-clearly', 'avoidant'] as const);
      const next = nextPractice({ ...having([...strong, ...slipped]), stories, today: dayFor(4) });
      expect(next).toEqual({ story: 'unused', micro: 'ask-clearly', why: 'tune-up' });
    });

    it('is nothing while it stays strong and no refresher is due', () => {
      const onlyStrong = stories.map((each) => ({ ...each, practises: ['ask-clearly'] as const }));
      expect(nextPractice({ ...having(strong), stories: onlyStrong, today: dayFor(3) })).toBeUndefined();
    });
  });

  it('is watching first when six tries have not helped', () => {
    const plays = [1, 2].flatMap((day) =>
      firstThree.map((each) => [day, each, 'ask-clearly', 'avoidant'] as const),
    );
    const stories = firstThree.map((each) => ({ ...each, practises: ['ask-clearly'] as const }));
    expect(nextPractice({ ...having(plays), stories, today: dayFor(3) })).toMatchObject({
      micro: 'ask-clearly',
      why: 'watch-first',
    });
  });

  it('leaves stuck micro-skills alone while another is growing', () => {
    const plays = [1, 2].flatMap((day) =>
      firstThree.map((each) => [day, each, 'ask-clearly', 'avoidant'] as const),
    );
    const other = story('other', ['name-need']);
    const stories = [...firstThree.map((each) => ({ ...each, practises: ['ask-clearly'] as const })), other];
    const input = { ...having([...plays, [2, other, 'name-need', 'partial']]), stories };
    expect(nextPractice({ ...input, today: dayFor(3) })).toMatchObject({
      micro: 'name-need',
      why: 'growing',
    });
  });

  it('is nothing once every story was played today', () => {
    expect(nextPractice({ ...having(played), stories: firstThree, today: dayFor(1) })).toBeUndefined();
  });

  it('is never a story for older students, nor a micro-skill that no story practices', () => {
    const stories = [
      story('old', [...microIds], { band: 'C' }),
      story('young', ['give-back'], { band: 'B' }),
    ];
    expect(nextPractice({ ...having([]), stories, today: dayFor(1), band: 'B' })).toEqual({
      story: 'young',
      micro: 'give-back',
      why: 'first',
    });
    expect(nextPractice({ ...having([]), stories, today: dayFor(1), band: 'A' })).toBeUndefined();
    expect(nextPractice({ ...having([]), stories, today: dayFor(1) })?.story).toBe('old');
  });
});

describe('A few suggestions', () => {
  const many = Array.from({ length: 12 }, (_, n) => story(`s${n}`, [microIds[n] as MicroId]));

  it('are only the first three stories, for a new student', () => {
    const few = suggestPractice({ ...having([]), stories: [...firstThree, ...many], today: dayFor(1) }, 5);
    expect(few.map((each) => [each.story, each.why])).toEqual([
      ['one', 'first'],
      ['two', 'first'],
      ['three', 'first'],
    ]);
  });

  it('are as many as asked for, each story once, each with its reason', () => {
    const few = suggestPractice(
      { ...having(played), stories: [...firstThree, ...many], today: dayFor(1) },
      5,
    );
    expect(new Set(few.map((each) => each.story)).size).toBe(5);
    expect(few.every(({ why }) => why === 'new-ground')).toBe(true);
  });

  it('start with assignments, the earliest due day first, whatever their band', () => {
    const old = story('old', ['handle-no'], { band: 'C' });
    const stories = [...firstThree, old, ...many];
    const give = (id: string, to: string, due?: string) => ({
      id,
      story: to,
      by: 'ms-o',
      given: dayFor(1),
      done: false,
      ...(due ? { due } : {}),
    });
    const assignments = [give('a', 's3'), give('b', 'old', dayFor(9)), { ...give('c', 's4'), done: true }];
    const few = suggestPractice({ ...having(played), stories, today: dayFor(1), band: 'A', assignments }, 3);
    expect(few.slice(0, 2)).toEqual([
      { story: 'old', micro: 'handle-no', why: 'assigned', by: 'ms-o', due: dayFor(9) },
      { story: 's3', micro: 'safety-sort', why: 'assigned', by: 'ms-o' },
    ]);
    expect(few[2]?.why).toBe('new-ground');
  });

  it('include a sensitive story only when it was assigned', () => {
    const heavy = story('heavy', ['safety-sort'], { sensitive: true });
    const input = { ...having(played), stories: [...firstThree, heavy], today: dayFor(1) };
    expect(suggestPractice(input, 5).map((each) => each.story)).not.toContain('heavy');
    const assignments = [{ id: 'a', story: 'heavy', by: 'ms-o', given: dayFor(1), done: false }];
    expect(suggestPractice({ ...input, assignments }, 5)[0]).toMatchObject({ story: 'heavy' });
  });
});
