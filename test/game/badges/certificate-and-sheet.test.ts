// The certificate and the conference sheet are read side by side: both say the same of who saw what, and when (progress/records/record-looks.ts).
import { describe, expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import { badgeView } from '../../../src/game/badges/badge-views.ts';
import { confirmedSaid } from '../../../src/kit/confirmed-said.ts';
import { fullDay } from '../../../src/kit/page-language.ts';
import type { Fact, FactDraft } from '../../../src/practice/facts/fact.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { dueBadges } from '../../../src/progress/pathway/badges.ts';
import { projectSheet } from '../../../src/progress/records/sheet.ts';
import { rubricWords } from '../../../src/strings/en/micro-skills.ts';
import { closes, createPen, dayFor, moves, opens, show } from '../../support/given.ts';

const role = 'media-maker';
const figure = { head: 'afro', skin: 'aa7755', hair: '112233', clothes: 'ef6f6c' } as const;
const write = createPen();
const office = createPen({ device: 'office' });
const school = (draft: FactDraft, day: number): Fact =>
  ({ ...office(draft, { day }), learner: undefined, actor: 'ms-a' }) as Fact;
const by = (actor: string, draft: FactDraft, day: number): Fact =>
  ({ ...write(draft, { day }), actor }) as Fact;

const way: readonly Fact[] = [
  school({ type: 'StaffNamed', staff: 'ms-a', kind: 'teacher', name: 'Ms. A' }, 1),
  school({ type: 'StaffNamed', staff: 'mr-t', kind: 'tech', name: 'Mr. T' }, 1),
  write({ type: 'LearnerAdded', nickname: 'Mira', figure, band: 'B' }),
  write({ type: 'PathwayChosen', role }),
  ...[1, 2, 3, 4].flatMap((day) => {
    const setting = day % 2 ? 'library' : 'hallway';
    const place = { story: `s${day}`, sitting: `s${day}`, setting, difficulty: 2 } as const;
    const shown = (['guide-dont-do', 'know-my-job', 'safety-sort'] as const).map((micro) => show(micro));
    return [write(opens(place), { day }), write(moves(shown, place), { day }), write(closes(place), { day })];
  }),
  ...['hands-off-the-mouse', 'i-need-a-break'].map((story) =>
    write(closes({ story, sitting: story }), { day: 5 }),
  ),
  by('mr-t', { type: 'TrainingAttended', role }, 6),
  by('mr-t', { type: 'GuidedPracticeDone', role, ready: true }, 7),
  by('ms-a', { type: 'RealHelpConfirmed', role, ready: true }, 9),
];
const earned = (): readonly Fact[] => {
  const state = projectClass(way, jobs);
  const mira = state.learners.get('mira');
  return mira ? [...way, ...dueBadges(mira, state, dayFor(10), rubricWords)] : [];
};
const seen = (facts: readonly Fact[]) => {
  const state = projectClass(facts, jobs);
  const [badge] = state.learners.get('mira')?.badges ?? [];
  const sheet = projectSheet(state, 'mira', dayFor(20), (story) => ({ title: story, sensitive: false }));
  if (!badge || !sheet) throw new Error('There is no badge.');
  return { certificate: badgeView(badge, state), sheet };
};
const dayOf = (sheet: ReturnType<typeof seen>['sheet'], kind: string) =>
  sheet.timeline.find(({ parts }) => parts.some((part) => part.kind === kind));

describe.each([
  ['as long as all adults are here', []],
  ['once the adult who trained has left', [school({ type: 'StaffLeft', staff: 'mr-t' }, 12)]],
  ['once the adult who saw the real help has left', [school({ type: 'StaffLeft', staff: 'ms-a' }, 12)]],
  [
    'once that adult has another name',
    [school({ type: 'StaffNamed', staff: 'ms-a', kind: 'teacher', name: 'Ms. B' }, 12)],
  ],
] as const)('The certificate and the sheet, %s', (_, later) => {
  const { certificate, sheet } = seen([...earned(), ...later]);

  it('name the same adults, with what they saw and the same days', () => {
    expect(certificate.confirmed).toHaveLength(3);
    expect(sheet.badges.map(({ confirmed }) => confirmedSaid(confirmed))).toEqual([certificate.confirmed]);
    expect(certificate.confirmed.every((line) => /M[sr]\. /.test(line))).toBe(true);
  });

  it('agree with the days of the sheet', () => {
    expect(fullDay(dayOf(sheet, 'badge')?.day ?? '')).toBe(certificate.earned);
    const real = sheet.badges[0]?.confirmed.find(({ what }) => what === 'real');
    const helped = dayOf(sheet, 'helped');
    expect(helped?.day).toBe(real?.on);
    expect(helped?.parts).toContainEqual(expect.objectContaining({ kind: 'helped', by: real?.by }));
    for (const [kind, what] of [
      ['trained', 'training'],
      ['guided', 'guided'],
    ] as const)
      expect(dayOf(sheet, kind)?.day).toBe(sheet.badges[0]?.confirmed.find((each) => each.what === what)?.on);
  });
});
