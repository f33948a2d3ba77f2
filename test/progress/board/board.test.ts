// The expert board and what belongs to it: cards in a fair order, badges that are due, jobs that are wanted, and the monthly review.
import { describe, expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import type { Fact, FactDraft } from '../../../src/practice/facts/fact.ts';
import { projectBoard } from '../../../src/progress/board/board.ts';
import { projectDemand } from '../../../src/progress/board/demand.ts';
import { createFindHelp } from '../../../src/progress/board/find-help.ts';
import { projectReview } from '../../../src/progress/board/review.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { badgeFactId, dueBadges, skillBadgeWants } from '../../../src/progress/pathway/badges.ts';
import { rubricWords } from '../../../src/strings/en/micro-skills.ts';
import { searchLanguage } from '../../../src/words/en/search-words.ts';
import { confirms, createPen, dayFor, says, show } from '../../support/given.ts';

const figure = { head: 'afro', skin: 'aa7755', hair: '112233', clothes: 'ef6f6c' } as const;
const role = 'media-maker';
const earned: FactDraft<'BadgeEarned'> = {
  type: 'BadgeEarned',
  badge: `role:${role}`,
  title: 'Video & Sound Guide',
  shown: [],
  confirmed: [],
};

/** The facts of a student with a listed card, and a pen for what comes after. */
function listed(learner: string) {
  const write = createPen({ learner, device: learner });
  const byAdult = (fact: Fact): Fact => ({ ...fact, actor: 'ms-a' });
  const facts = [
    write({ type: 'LearnerAdded', nickname: learner.toUpperCase(), figure, band: 'B' }),
    write(earned),
    write({ type: 'CardRequested', role, times: 'after lunch' }),
    byAdult(write({ type: 'CardApproved', role }, { day: 2 })),
  ];
  return { facts, write, byAdult };
}

const asked = (write: ReturnType<typeof createPen>, helper: string, day: number, n: number) =>
  Array.from({ length: n }, (_, i) =>
    write({ type: 'RealTryPlanned', real: `${helper} ${i}`, role, helper }, { day }),
  );

const today = dayFor(10);
const names = (facts: readonly Fact[], day = today) =>
  projectBoard(projectClass(facts, jobs), day).map(({ nickname, status, resting }) => [
    nickname,
    status,
    resting,
  ]);

describe('the board', () => {
  const [mira, theo] = [listed('mira'), listed('theo')];
  const both = [...mira.facts, ...theo.facts];

  it('shows the nickname, job, times and standing of a card', () =>
    expect(projectBoard(projectClass(mira.facts, jobs), today)).toMatchObject([
      { nickname: 'MIRA', role, times: 'after lunch', status: 'listed', since: dayFor(2) },
    ]));

  it('puts the least asked expert first', () => {
    expect(names(both).map(([name]) => name)).toEqual(['MIRA', 'THEO']);
    expect(names([...both, ...asked(theo.write, 'mira', 9, 2)]).map(([name]) => name)).toEqual([
      'THEO',
      'MIRA',
    ]);
  });

  it('lets a card rest for the day after five asks', () => {
    const busy = [...both, ...asked(theo.write, 'mira', 10, 5)];
    expect(names(busy)).toEqual([
      ['THEO', 'listed', false],
      ['MIRA', 'listed', true],
    ]);
    expect(names(busy, dayFor(11)).map(([, , resting]) => resting)).toEqual([false, false]);
  });

  it('shows a break at once and takes down the card of a student who steps down', () => {
    const resting = [...both, mira.write({ type: 'CardOnBreak', role }, { day: 3 })];
    expect(names(resting)).toEqual([
      ['THEO', 'listed', false],
      ['MIRA', 'onBreak', false],
    ]);
    const down = [...resting, mira.write({ type: 'CardSteppedDown', role }, { day: 4 })];
    expect(names(down).map(([name]) => name)).toEqual(['THEO']);
  });

  it('names students in training, and none who have only chosen the job', () => {
    const write = createPen({ learner: 'ida', device: 'ida' });
    const start = [
      write({ type: 'LearnerAdded', nickname: 'IDA', figure, band: 'A' }),
      write({ type: 'PathwayChosen', role }),
    ];
    expect(names(start)).toEqual([]);
    expect(names([...start, write({ type: 'TrainingBegun', role })])).toEqual([['IDA', 'inTraining', false]]);
  });

  it('shows no card of an unknown job, and everything else works', () => {
    const drafts: readonly FactDraft[] = [
      { type: 'PathwayChosen', role: 'no-such-job' },
      { type: 'CardRequested', role: 'no-such-job' },
      { type: 'CardOnBreak', role: 'no-such-job' },
      { type: 'RealTryPlanned', real: 'r', role: 'no-such-job', helper: 'nobody' },
    ];
    const strange = drafts.map((draft) => mira.write(draft, { day: 3 }));
    const state = projectClass([...mira.facts, ...strange], jobs);
    expect(names([...mira.facts, ...strange])).toEqual([['MIRA', 'listed', false]]);
    expect(projectReview(state, today).changes).toMatchObject([{ kind: 'listed', role }]);
    const found = createFindHelp(state.roles, searchLanguage)('no such job', projectBoard(state, today));
    expect(found.map(({ role: each }) => each.id)).not.toContain('no-such-job');
    expect(projectDemand(state, today).unmet).toEqual([]);
    // The facts are kept, and count from the day on which an adult opens that job.
    const job = state.roles.roles.get(role)?.job;
    if (!job) throw new Error('The catalogue has lost a job.');
    const opened = {
      ...mira.write({ type: 'RoleOpened', role: 'no-such-job', job }, { day: 4 }),
      learner: undefined,
      actor: 'ms-a',
    } as Fact;
    const later = projectClass([...mira.facts, ...strange, opened], jobs);
    expect(later.learners.get('mira')?.pathways.get('no-such-job')?.step).toBe('interested');
  });

  it('takes a card down with its student, and with its job', () => {
    expect(names([...mira.facts, mira.write({ type: 'LearnerRemoved' }, { day: 3 })])).toEqual([]);
    const closed = {
      ...mira.write({ type: 'RoleClosed', role }, { day: 3 }),
      learner: undefined,
      actor: 'ms-a',
    } as Fact;
    expect(names([...mira.facts, closed])).toEqual([]);
  });
});

describe('badges', () => {
  const staff = {
    ...createPen()({ type: 'StaffNamed', staff: 'ms-a', kind: 'teacher', name: 'Ms. A' }),
    learner: undefined,
  } as Fact;

  it('of a skill need moves, a piece in own words and a real try that an adult confirmed', () => {
    const write = createPen();
    const start = [write({ type: 'LearnerAdded', nickname: 'M', figure, band: 'A' })];
    const wants = (facts: readonly Fact[]) => {
      const learner = projectClass(facts, jobs).learners.get('mira');
      return learner && skillBadgeWants(learner, 'approach', today);
    };
    expect(wants(start)).toEqual({ moves: true, words: true, real: true });
    const said = [...start, write(says([show('ask-clearly')]))];
    expect(wants(said)).toEqual({ moves: true, words: false, real: true });
    const confirmed = { ...write(confirms('ask-clearly')), actor: 'ms-a' } as Fact;
    expect(wants([...said, confirmed])).toEqual({ moves: true, words: false, real: false });
    expect(wants([...said, { ...confirmed, actor: 'mira' } as Fact])?.real).toBe(true);
  });

  it('are due until they are recorded', () => {
    const state = projectClass([staff, ...listed('mira').facts], jobs);
    const mira = state.learners.get('mira');
    if (!mira) throw new Error('Nobody is here.');
    expect(dueBadges(mira, state, today, rubricWords)).toEqual([]);
    const unrecorded = { ...mira, badges: [] };
    expect(dueBadges(unrecorded, state, today, rubricWords)).toMatchObject([
      { badge: `role:${role}`, title: 'Video & Sound Guide' },
    ]);
  });

  it('have one fact id everywhere', () => expect(badgeFactId('mira', 'role:x')).toBe('badge:mira:role:x'));
});

describe('what the class needs', () => {
  const looks = (n: number, wanted?: string): readonly Fact[] =>
    Array.from({ length: n }, (_, i) => ({
      ...createPen({ device: `d${i}${wanted}` })(
        { type: 'HelpLookedFor', found: false, ...(wanted ? { role: wanted } : {}) },
        { day: 8 },
      ),
      learner: undefined,
      actor: 'someone',
    })) as readonly Fact[];

  it('is jobs that were looked for and that no student offers', () => {
    const facts = [...listed('mira').facts, ...looks(3, 'time-buddy'), ...looks(2, role), ...looks(1)];
    const demand = projectDemand(projectClass(facts, jobs), today);
    expect(demand.unmet.map(({ role: id, looked }) => [id, looked])).toEqual([['time-buddy', 3]]);
    expect(demand.unnamed).toBe(1);
  });

  it('counts searches without a helper, asks and wishes, and no role-plays that were played', () => {
    const theo = createPen({ learner: 'theo', device: 'theo' });
    const facts = [
      theo({ type: 'LearnerAdded', nickname: 'THEO', figure, band: 'A' }),
      ...looks(2, 'time-buddy'),
      theo({ type: 'HelpLookedFor', role: 'fix-it-guide', found: true }, { day: 9 }),
      theo({ type: 'RealTryPlanned', real: 'r1', role: 'writing-partner' }, { day: 9 }),
      theo({
        type: 'RoleSuggested',
        role: 'games',
        title: 'Recess Game Starter',
        asked: 'games',
        helpsWhom: 'all',
        helps: ['start a game'],
        notMyJob: [{ what: 'fights', who: 'an adult' }],
        fetchAdultWhen: ['somebody is hurt'],
        sponsor: 'teacher',
      }),
      theo({
        type: 'SittingClosed',
        sitting: 's',
        story: 'hands-off-the-mouse',
        ending: { kind: 'bright', slug: 'done' },
      }),
    ];
    const { unmet } = projectDemand(projectClass(facts, jobs), today);
    expect(unmet.map(({ role: id, looked, asked: n, wished }) => [id, looked, n, wished])).toEqual([
      ['time-buddy', 2, 0, 0],
      ['games', 0, 0, 1],
      ['writing-partner', 0, 1, 0],
    ]);
  });

  it('includes students without a role, who never asked, or who never helped', () => {
    const [mira, theo] = [listed('mira'), createPen({ learner: 'theo', device: 'theo' })];
    const facts = [
      ...mira.facts,
      theo({ type: 'LearnerAdded', nickname: 'THEO', figure, band: 'A' }),
      ...asked(theo, 'mira', 9, 1),
    ];
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    const demand = projectDemand(projectClass(facts, jobs), today);
    expect(ids(demand.withoutRole)).toEqual(['theo']);
    expect(ids(demand.neverAsked)).toEqual(['mira']);
    expect(ids(demand.neverHelped)).toEqual(['theo']);
  });
});

describe('the monthly review', () => {
  const { facts, write } = listed('mira');
  const reviewed = (month: string, day: number): Fact =>
    ({
      ...write({ type: 'BoardReviewed', month, changes: [] }, { day }),
      learner: undefined,
      actor: 'ms-a',
    }) as Fact;

  it('is first due a month after the first card came onto the board, and then once a month', () => {
    const dueOn = (day: string, more: readonly Fact[] = []) =>
      projectReview(projectClass([...facts, ...more], jobs), day).due;
    expect(projectReview(projectClass([], jobs), '2027-01-01').due).toBeUndefined();
    expect(projectReview(projectClass(facts.slice(0, -1), jobs), '2027-01-01').due).toBeUndefined();
    expect(dueOn('2026-10-01')).toBeUndefined();
    expect(dueOn('2026-10-02')).toBe('2026-10-02');
    expect(dueOn('2026-10-31')).toBe('2026-10-02');
    const held = [reviewed('2026-10', 35)];
    expect(dueOn('2026-10-31', held)).toBeUndefined();
    expect(dueOn('2026-11-01', held)).toBe('2026-11-01');
  });

  it('stays due when the student of the first card has left', () => {
    const left = { ...write({ type: 'LearnerRemoved' }, { day: 9 }), actor: 'ms-a' };
    expect(projectReview(projectClass([...facts, left], jobs), '2026-10-02').due).toBe('2026-10-02');
  });

  it('says what changed since the last one, each card once', () => {
    const later = [
      reviewed('2026-09', 5),
      write({ type: 'CardOnBreak', role }, { day: 6 }),
      write({ type: 'CardBack', role }, { day: 7 }),
    ];
    const changes = projectReview(projectClass([...facts, ...later], jobs), today).changes;
    expect(changes).toEqual([
      { kind: 'back', role, title: 'Video & Sound Guide', nickname: 'MIRA', day: dayFor(7) },
    ]);
    expect(projectReview(projectClass(facts, jobs), today).changes).toMatchObject([
      { kind: 'listed', nickname: 'MIRA' },
    ]);
  });
});
