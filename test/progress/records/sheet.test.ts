// A sheet says what a student practiced in plain parts, without choices, what-ifs or repetitions, and which adults have looked.
import { describe, expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import type { Fact, FactDraft } from '../../../src/practice/facts/fact.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { hasLooked } from '../../../src/progress/records/record-looks.ts';
import { projectSheet } from '../../../src/progress/records/sheet.ts';
import { storyNames } from '../../../src/progress/records/timeline.ts';
import { closes, confirms, createPen, dayFor, moves, opens, says, show } from '../../support/given.ts';

const nameOf = storyNames([
  { id: 'half-a-map', title: 'Half a Map', sensitive: false },
  { id: 'secret', title: 'A Secret', sensitive: true },
]);
const write = createPen();
const figure = { head: 'afro', skin: 'aa7755', hair: '112233', clothes: 'ef6f6c' } as const;
const byAdult = (draft: FactDraft, day = 1, actor = 'ms-a'): Fact => ({ ...write(draft, { day }), actor });
const basis: readonly Fact[] = [
  {
    ...write({ type: 'StaffNamed', staff: 'ms-a', kind: 'teacher', name: 'Ms. A' }),
    learner: undefined,
  } as Fact,
  write({ type: 'LearnerAdded', nickname: 'Mira', figure, band: 'B' }),
];
const sheetOf = (facts: readonly Fact[]) =>
  projectSheet(projectClass([...basis, ...facts], jobs), 'mira', dayFor(30), nameOf);
const map = { story: 'half-a-map', sitting: 'one' };

describe('the timeline', () => {
  const parts = (facts: readonly Fact[]) => sheetOf(facts)?.timeline.flatMap((day) => day.parts);

  it('shows a role-play by its last ending, and that the student went back', () =>
    expect(
      parts([
        write(opens(map)),
        write(moves([show('kind-honest', 'avoidant')], map)),
        write(closes(map, 'bumpy')),
        write(moves([show('kind-honest')], map, { rewound: true })),
        write(closes(map, 'bright')),
      ]),
    ).toEqual([{ kind: 'played', title: 'Half a Map', ending: 'bright', mended: true, sensitive: false }]));

  it('marks sensitive role-plays, and names an unknown role-play by its id', () => {
    const secret = { story: 'secret', sitting: 'two' };
    const lost = { story: 'long-lost', sitting: 'three' };
    expect(
      parts([secret, lost].flatMap((place) => [write(opens(place)), write(closes(place))])),
    ).toMatchObject([
      { title: 'A Secret', sensitive: true },
      { title: 'long lost', sensitive: false },
    ]);
  });

  it('leaves out what-ifs and skipped sittings', () =>
    expect(
      parts([
        write(opens(map, 'what-if')),
        write(says([], map)),
        write(closes(map)),
        write(opens({ ...map, sitting: 'two' })),
        write({ type: 'SittingSkipped', sitting: 'two', story: 'half-a-map' }),
      ]),
    ).toEqual([]));

  it('shows the same thing once a day, newest day first', () =>
    expect(
      sheetOf([
        write(opens(map)),
        write(says([], map, 'thank')),
        write(says([], map, 'thank')),
        write({ type: 'PathwayChosen', role: 'media-maker' }, { day: 3 }),
      ])?.timeline,
    ).toEqual([
      { day: dayFor(3), parts: [{ kind: 'chose', title: 'Video & Sound Guide' }] },
      { day: dayFor(1), parts: [{ kind: 'said', say: 'thank' }] },
    ]));

  it('names the adult who saw a real try, and leaves out a “not yet” and a student’s own word', () => {
    const helped = { type: 'RealHelpConfirmed', role: 'media-maker', ready: true } as const;
    expect(parts([byAdult(confirms('ask-clearly'))])).toEqual([
      { kind: 'tried', micro: 'ask-clearly', by: 'Ms. A' },
    ]);
    expect(parts([byAdult(helped)])).toMatchObject([{ kind: 'helped', by: 'Ms. A' }]);
    expect(
      parts([byAdult({ ...helped, ready: false }), write(helped), byAdult(confirms('use-help', false))]),
    ).toEqual([]);
  });

  it('shows the badge and what became of its card', () =>
    expect(
      parts([
        write({
          type: 'BadgeEarned',
          badge: 'role:media-maker',
          title: 'Video & Sound Guide',
          shown: [],
          confirmed: [],
        }),
        write({ type: 'CardRequested', role: 'media-maker' }),
        byAdult({ type: 'CardApproved', role: 'media-maker' }),
        write({ type: 'CardOnBreak', role: 'media-maker' }),
      ])?.map(({ kind }) => kind),
    ).toEqual(['badge', 'wantsCard', 'listed', 'onBreak']));
});

describe('a sheet', () => {
  it('exists only for a student of the class', () => {
    expect(projectSheet(projectClass(basis, jobs), 'nobody', dayFor(1), nameOf)).toBeUndefined();
    expect(sheetOf([byAdult({ type: 'LearnerRemoved' })])).toBeUndefined();
    expect(sheetOf([])).toMatchObject({ nickname: 'Mira', ways: [], badges: [], supports: [], stuck: [] });
  });

  it('shows a pattern as a support with a role-play, and the micro-skills the student is stuck on', () => {
    const tries = [1, 2, 3, 4, 5, 6].map((day) =>
      write(moves([show('name-need', 'avoidant')], { story: `s${day}`, sitting: `s${day}` }), { day }),
    );
    expect(sheetOf(tries)).toMatchObject({
      supports: [{ id: 'waits', story: 'worry-voice', title: 'worry voice' }],
      stuck: ['name-need'],
    });
  });

  it('lists jobs with the adult whose word is missing', () => {
    const badge = {
      type: 'BadgeEarned',
      badge: 'role:media-maker',
      title: 'T',
      shown: [],
      confirmed: [],
    } as const;
    const facts = [
      write({ type: 'PathwayChosen', role: 'peer-listener' }),
      write({ ...badge, shown: [], confirmed: [] }),
      write({ type: 'CardRequested', role: 'media-maker' }),
      write({ type: 'PathwayChosen', role: 'time-buddy' }),
      write({ type: 'PathwayLeft', role: 'time-buddy' }),
    ];
    const counselor = byAdult({ type: 'StaffNamed', staff: 'mr-b', kind: 'counselor', name: 'Mr. B' });
    expect(sheetOf([counselor, ...facts])?.ways).toEqual([
      { role: 'media-maker', title: 'Video & Sound Guide', status: 'asked', waitsFor: 'teacher' },
      { role: 'peer-listener', title: 'Peer Listener', status: 'interested', waitsFor: 'counselor' },
    ]);
  });

  it('lists who looked: each adult once a day for each kind of look, newest first', () => {
    const looked = (what: 'sheet' | 'copy', day: number, actor = 'ms-a') =>
      byAdult({ type: 'RecordLookedAt', what }, day, actor);
    const facts = [looked('sheet', 1), looked('sheet', 1), looked('copy', 2), looked('sheet', 2, 'gone')];
    expect(sheetOf(facts)?.looks).toEqual([
      { by: '', what: 'sheet', day: dayFor(2) },
      { by: 'Ms. A', what: 'copy', day: dayFor(2) },
      { by: 'Ms. A', what: 'sheet', day: dayFor(1) },
    ]);
    expect(hasLooked(facts, 'ms-a', 'sheet', dayFor(1))).toBe(true);
    expect(hasLooked(facts, 'ms-a', 'sheet', dayFor(2))).toBe(false);
    expect(hasLooked(facts, 'mr-b', 'sheet', dayFor(1))).toBe(false);
  });
});

it('a student who took the weakest choice each time has tried, and nothing of theirs is called growing', () => {
  const micros = [
    'notice-need',
    'name-need',
    'ask-clearly',
    'good-timing',
    'kind-honest',
    'specific-thanks',
  ] as const;
  const sheet = sheetOf(
    [1, 2].flatMap((day) => {
      const place = { story: `story ${day}`, sitting: `sitting ${day}` };
      const weak = micros.map((micro) => show(micro, 'avoidant'));
      return [
        write(opens(place), { day }),
        write(moves(weak, place), { day }),
        write(closes(place, 'bumpy'), { day }),
      ];
    }),
  );
  expect(sheet?.skills.map(({ level }) => level)).toEqual(['tried', 'tried', 'tried', 'new']);
});
