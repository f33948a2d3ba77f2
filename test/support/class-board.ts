// A class with a board, as facts of one day: adults, experts who are listed, on a break and in training, and one asked five times.
import type { Fact, FactDraft } from '../../src/practice/facts/fact.ts';
import type { FigureShape } from '../../src/practice/figure.ts';
import type { RoleId } from '../../src/practice/roles.ts';

export interface Seat {
  readonly id: string;
  readonly nickname: string;
  readonly figure: FigureShape;
  readonly role?: RoleId;
  readonly how?: 'listed' | 'onBreak' | 'inTraining' | 'resting';
  readonly times?: string;
  readonly asked?: string;
}

const look = (head: FigureShape['head'], skin: string, clothes: string, hair = '2c1b18'): FigureShape =>
  ({ head, skin, hair, clothes }) as FigureShape;

const seats: readonly Seat[] = [
  {
    id: 'juniper',
    nickname: 'Juniper',
    figure: look('cornrows', '694d3d', '9ddadb'),
    role: 'writing-partner',
    how: 'listed',
    times: 'after lunch',
    asked: 'wave first',
  },
  {
    id: 'pebble',
    nickname: 'Pebble',
    figure: look('hijab', 'ae5d29', 'e279c7', 'd079c7'),
    role: 'digital-docs-guide',
    how: 'onBreak',
  },
  {
    id: 'maple',
    nickname: 'Maple',
    figure: look('bun', 'd08b5b', 'fdea6b'),
    role: 'media-maker',
    how: 'inTraining',
  },
  {
    id: 'comet',
    nickname: 'Comet',
    figure: look('turban', 'ae5d29', '8fa7df', '8fa7df'),
    role: 'fix-it-guide',
    how: 'listed',
    times: 'any morning',
  },
  {
    id: 'river',
    nickname: 'River',
    figure: look('medium1', 'edb98a', 'e78276'),
    role: 'time-buddy',
    how: 'resting',
  },
  {
    id: 'sparrow',
    nickname: 'Sparrow',
    figure: look('afro', 'ae5d29', 'ffcf77'),
    role: 'welcome-buddy',
    how: 'listed',
  },
  { id: 'otter', nickname: 'Otter', figure: look('short1', 'ffdbb4', '78e185', 'c93305') },
];

/** `at` is the moment of the last fact; `more` are further students. */
export function classBoard(
  today: { readonly at: number; readonly day: string },
  more: readonly Seat[] = [],
): readonly Fact[] {
  const facts: Fact[] = [];
  const write = (draft: FactDraft, actor: string, learner?: string): void => {
    const seq = facts.length;
    facts.push({
      ...draft,
      id: `class-${seq}`,
      v: 1,
      at: today.at - 100_000 + seq,
      day: today.day,
      actor,
      ...(learner === undefined ? {} : { learner }),
      device: 'class',
      seq,
    } as unknown as Fact);
  };
  const teacher = 'okafor';
  write({ type: 'StaffNamed', staff: teacher, kind: 'teacher', name: 'Ms. Okafor' }, teacher);
  write({ type: 'StaffNamed', staff: 'tran', kind: 'tech', name: 'Mr. Tran' }, teacher);
  write({ type: 'ClassOpened', class: 'room-12', name: 'Room 12', band: 'B' }, teacher);
  for (const { id, nickname, figure, role, how, times, asked } of [...seats, ...more]) {
    write({ type: 'LearnerAdded', nickname, figure, band: 'B' }, id, id);
    if (!role) continue;
    if (how === 'inTraining') {
      write({ type: 'PathwayChosen', role }, id, id);
      write({ type: 'TrainingBegun', role }, id, id);
      continue;
    }
    write({ type: 'BadgeEarned', badge: `role:${role}`, title: role, shown: [], confirmed: [] }, id, id);
    write({ type: 'CardRequested', role, ...(times ? { times } : {}), ...(asked ? { asked } : {}) }, id, id);
    write({ type: 'CardApproved', role }, teacher, id);
    if (how === 'onBreak') write({ type: 'CardOnBreak', role }, id, id);
    if (how === 'resting')
      for (let ask = 0; ask < 5; ask++)
        write({ type: 'RealTryPlanned', real: `rest-${ask}`, role, helper: id }, 'otter', 'otter');
  }
  return facts;
}
