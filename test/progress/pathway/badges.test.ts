// A badge follows from its causes alone: devices that saw the same facts write the same badge, whatever names they know and whenever they look.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import { type Fact, type FactDraft, mergeFacts, parseFact } from '../../../src/practice/facts/fact.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { badgeFactId, badgesRestingOn, dueBadges } from '../../../src/progress/pathway/badges.ts';
import { projectSheet } from '../../../src/progress/records/sheet.ts';
import { rubricWords } from '../../../src/strings/en/micro-skills.ts';
import { closes, createPen, dayFor, moves, opens, show } from '../../support/given.ts';

const seed = 20261201;
const role = 'media-maker';
const figure = { head: 'afro', skin: 'aa7755', hair: '112233', clothes: 'ef6f6c' } as const;

/** All facts on the way to a role, in order, with this many trainings. */
function way(trainings = 1): readonly Fact[] {
  const write = createPen();
  const adult = (draft: FactDraft, day: number): Fact =>
    ({ ...write(draft, { day }), actor: 'ms-a' }) as Fact;
  const practice = [1, 2, 3, 4].flatMap((day) => {
    const setting = day % 2 ? 'library' : 'hallway';
    const place = { story: `s${day}`, sitting: `s${day}`, setting, difficulty: 2 } as const;
    const shown = (['guide-dont-do', 'know-my-job', 'safety-sort'] as const).map((micro) => show(micro));
    return [write(opens(place), { day }), write(moves(shown, place), { day }), write(closes(place), { day })];
  });
  const played = ['hands-off-the-mouse', 'i-need-a-break'].map((story) =>
    write(closes({ story, sitting: story }), { day: 5 }),
  );
  return [
    write({ type: 'LearnerAdded', nickname: 'Mira', figure, band: 'B' }),
    write({ type: 'PathwayChosen', role }),
    ...practice,
    ...played,
    ...Array.from({ length: trainings }, (_, at) => adult({ type: 'TrainingAttended', role }, 6 + at)),
    adult({ type: 'GuidedPracticeDone', role, ready: true }, 22),
    adult({ type: 'RealHelpConfirmed', role, ready: true }, 23),
  ];
}

const named = {
  ...createPen({ device: 'office' })({ type: 'StaffNamed', staff: 'ms-a', kind: 'teacher', name: 'Ms. A' }),
  learner: undefined,
  actor: 'ms-a',
} as Fact;

function dueFrom(facts: readonly Fact[], today = dayFor(24)): readonly Fact<'BadgeEarned'>[] {
  const state = projectClass(facts, jobs);
  const mira = state.learners.get('mira');
  if (!mira) throw new Error('Nobody is here.');
  return dueBadges(mira, state, today, rubricWords);
}

describe('A badge', () => {
  it('is the same fact, byte for byte, from the same causes in any order and on any day', () => {
    const facts = way();
    const cause = facts.at(-1) as Fact;
    const expected = JSON.stringify(dueFrom(facts));
    expect(JSON.parse(expected)).toMatchObject([
      { id: badgeFactId('mira', `role:${role}`), day: cause.day, device: cause.device, learner: 'mira' },
    ]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...facts], { minLength: facts.length }),
        fc.integer({ min: 24, max: 90 }),
        (shuffled, day) => {
          expect(JSON.stringify(dueFrom(shuffled, dayFor(day)))).toBe(expected);
        },
      ),
      { seed, numRuns: 20 },
    );
  });

  it('is the same when other facts are known besides', () => {
    const facts = way();
    const pen = createPen({ device: 'later' });
    const more = [
      named,
      pen(opens({ story: 'x', sitting: 'x' }), { day: 25 }),
      pen({ type: 'LearnerRenamed', nickname: 'Comet' }, { day: 26 }),
      { ...pen({ type: 'RealHelpConfirmed', role, ready: true }, { day: 27 }), actor: 'ms-a' } as Fact,
      pen({ type: 'PathwayChosen', role: 'writing-partner' }, { day: 28 }),
    ];
    expect(JSON.stringify(dueFrom([...facts, ...more]))).toBe(JSON.stringify(dueFrom(facts)));
  });

  it('comes right after its cause, and is no longer due once it is recorded', () => {
    const facts = way();
    const due = dueFrom(facts);
    const all = mergeFacts(facts, due);
    expect(all.at(-1)).toEqual(due[0]);
    expect(dueFrom(all)).toEqual([]);
  });

  it('of devices that saw different causes is the same one after they sync, in either direction', () => {
    const facts = way();
    const real = facts.at(-1) as Fact;
    const other = { ...real, id: 'other', actor: 'mr-b', at: real.at + 5, device: 'office' } as Fact;
    const [here, there] = [dueFrom(facts), dueFrom([...facts.slice(0, -1), other])];
    expect(here).not.toEqual(there);
    expect(mergeFacts(here, there)).toEqual(mergeFacts(there, here));
    expect(mergeFacts(here, there)).toHaveLength(1);
  });

  it('shows the names of adults who confirmed it when they are known, also when they are named later', () => {
    const facts = way();
    const all = [...facts, ...dueFrom(facts)];
    const by = (known: readonly Fact[]) =>
      projectSheet(projectClass(known, jobs), 'mira', dayFor(30), (title) => ({ title, sensitive: false }))
        ?.badges.flatMap(({ confirmed }) => confirmed)
        .map((each) => each.by);
    expect(by(all)).toEqual(['', '', '']);
    expect(by([...all, named])).toEqual(['Ms. A', 'Ms. A', 'Ms. A']);
    const left = { ...named, type: 'StaffLeft', id: 'left', at: named.at + 9 } as Fact;
    expect(by([...all, named, left])).toEqual(['Ms. A', 'Ms. A', 'Ms. A']);
  });

  it('of an earlier version keeps its names, and is not given again', () => {
    const facts = way();
    const [due] = dueFrom(facts);
    const old = {
      ...(due as Fact<'BadgeEarned'>),
      confirmed: [{ what: 'real', by: 'Mr. Old', on: dayFor(8) }],
    } as Fact;
    const state = projectClass([...facts, old, named], jobs);
    expect(state.learners.get('mira')?.badges).toEqual([old]);
    expect(dueFrom([...facts, old])).toEqual([]);
  });

  it('of a mentorship with many confirmations holds as many as fit, the latest of each kind', () => {
    const [badge] = dueFrom(way(14));
    expect(parseFact(badge)).toEqual({ ok: true, fact: badge });
    expect(badge?.confirmed).toHaveLength(12);
    expect(badge?.confirmed.map(({ what }) => what).slice(-2)).toEqual(['guided', 'real']);
    expect(badge?.confirmed.at(-3)?.on).toBe(dayFor(19));
  });

  it('has an id of allowed length that differs for every badge, however long the names are', () => {
    const [learner, job] = ['l'.repeat(80), 'r'.repeat(70)];
    const ids = ['a', 'b'].map((end) => badgeFactId(learner, `role:${job}${end}`));
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(80);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('A badge that rests on a sitting', () => {
  const facts = way();
  const earned = [...facts, ...dueFrom(facts)];
  const sitting = 'hands-off-the-mouse';
  const restingOn = (which: string): readonly string[] => {
    const state = projectClass(earned, jobs);
    const mira = state.learners.get('mira');
    return mira ? badgesRestingOn(which, mira, state, dayFor(24), rubricWords) : [];
  };
  const badges = restingOn(sitting);
  const given = {
    ...createPen({ device: 'desk', day: 24 })({
      type: 'SittingGiven',
      sitting,
      story: sitting,
      player: 'mira',
      badges: [...badges],
    }),
    actor: 'ms-a',
  } as Fact;
  const has = (those: readonly Fact[]) =>
    projectClass(those, jobs)
      .learners.get('mira')
      ?.badges.map(({ id }) => id);

  it('is found by earning it again without that sitting', () => {
    expect(badges).toEqual([badgeFactId('mira', `role:${role}`)]);
    expect(restingOn('of another role-play')).toEqual([]);
  });

  it('goes with the sitting, comes back with it, and can be earned again', () => {
    expect(has(earned)).toEqual(badges);
    const without = [...earned, given];
    expect(has(without)).toEqual([]);
    expect(dueFrom(without)).toEqual([]);
    const back = { ...given, id: 'back', seq: 99, at: given.at + 1000, owner: 'mira' } as Fact;
    expect(has([...without, back])).toEqual(badges);
    const again = createPen({ device: 'home', day: 24 })(closes({ story: sitting, sitting: 'another' }));
    const [second] = dueFrom([...without, again]);
    expect(second?.id).not.toBe(badges[0]);
    expect(has([...without, again, second as Fact])).toEqual([second?.id]);
  });
});
