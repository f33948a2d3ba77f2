// Makes an invented class for measuring and for tests: seeded, and dated back from a given day.

import { demoFigures, demoNames } from '../../desk/people/start/demo-people.ts';
import { jobs } from '../../device/jobs.ts';
import { randomFrom } from '../../practice/chance.ts';
import { dayNumber, numberToDay } from '../../practice/days.ts';
import type { Fact, FactDraft } from '../../practice/facts/fact.ts';
import type { FigureShape } from '../../practice/figure.ts';
import type { StaffKind } from '../../practice/job.ts';
import type { Quality } from '../../practice/rubric.ts';
import type { EndingKind } from '../../practice/terms.ts';
import type { StoryEntry } from '../../story/page.ts';
import { demoIdea } from '../../strings/en/demo-idea.ts';

/** The device that the demo's facts name. All the demo's ids begin with this word. */
const demoDevice = 'demo';
const demoClassId = 'demo-class';

interface DemoInput {
  readonly seed: number;
  readonly learners: number;
  /** About how many role-plays each student has finished. */
  readonly plays: number;
  /** YYYY-MM-DD; all facts are of earlier days. */
  readonly today: string;
  readonly stories: readonly StoryEntry[];
  readonly name: string;
}

/** How students tend to choose: the share of strong moves, and the quality of the weak ones. */
const habits: readonly { readonly strong: number; readonly weak: Quality }[] = [
  { strong: 0.9, weak: 'expedient' },
  { strong: 0.75, weak: 'avoidant' },
  { strong: 0.6, weak: 'expedient' },
  { strong: 0.45, weak: 'avoidant' },
  { strong: 0.8, weak: 'aggressive' },
  { strong: 0.5, weak: 'aggressive' },
];

const adults: readonly (readonly [id: string, kind: StaffKind, name: string])[] = [
  ['demo-teacher', 'teacher', 'Ms. Okafor'],
  ['demo-counselor', 'counselor', 'Mr. Lindqvist'],
  ['demo-tech', 'tech', 'Mr. Tran'],
  ['demo-library', 'library', 'Ms. Reyes'],
  ['demo-office', 'office', 'Dr. Bell'],
  ['demo-facilities', 'facilities', 'Mr. Hughes'],
];

/** How far the first students are on the pathway to a role, one entry for each student. */
const ways = [
  ['writing-partner', 'listed'],
  ['digital-docs-guide', 'onBreak'],
  ['media-maker', 'guided'],
  ['fix-it-guide', 'listed'],
  ['time-buddy', 'listed'],
  ['welcome-buddy', 'asked'],
  ['research-guide', 'training'],
  ['space-organizer', 'listed'],
  ['math-strategy-guide', 'interested'],
  ['team-lead', 'realLife'],
  ['peer-listener', 'interested'],
] as const;

const weeks = 8;
const dayLong = 86_400_000;

export function inventClass({ seed, learners, plays, today, stories, name }: DemoInput): readonly Fact[] {
  const random = randomFrom(seed);
  const last = dayNumber(today) - 1;
  const facts: Fact[] = [];
  const write = (draft: FactDraft, day: number, learner?: string, actor?: string): void => {
    const seq = facts.length;
    facts.push({
      ...draft,
      id: `demo-${seed}-${seq}`,
      v: 1,
      at: day * dayLong + 9 * 3_600_000 + seq,
      day: numberToDay(day),
      actor: actor ?? learner ?? 'demo-teacher',
      ...(learner === undefined ? {} : { learner }),
      device: demoDevice,
      seq,
    } as Fact);
  };
  const first = last - weeks * 7;
  write({ type: 'ClassOpened', class: demoClassId, name, band: 'B' }, first);
  for (const [staff, kind, called] of adults) write({ type: 'StaffNamed', staff, kind, name: called }, first);
  const ids = Array.from({ length: learners }, (_, at) => `demo-${at + 1}`);
  ids.forEach((id, at) => {
    const nickname = demoNames[at % demoNames.length] ?? id;
    const figure = demoFigures[at % demoFigures.length] as FigureShape;
    write({ type: 'LearnerAdded', nickname, figure, band: 'B' }, first, id);
    write({ type: 'LearnerPlaced', class: demoClassId }, first, id, 'demo-teacher');
    const habit = habits[at % habits.length] ?? { strong: 0.7, weak: 'expedient' };
    const count = Math.round(plays * (0.5 + random()));
    for (let play = 0; play < count; play++) {
      // Last days of practice differ: some students practiced yesterday, some not for a while.
      const day = first + 1 + Math.floor(((play + (at % 8) / 8) / count) * (weeks * 7 - 1));
      playOne(stories[Math.floor(random() * stories.length)], `${id} ${play}`, habit, random, (draft) =>
        write(draft, day, id),
      );
    }
  });
  ways.forEach(([role, how], at) => {
    const id = ids[at];
    if (id !== undefined) goOn(role, how, last, id, write);
  });
  for (const [at, role] of [
    'math-strategy-guide',
    'math-strategy-guide',
    'conflict-mediator',
    'math-strategy-guide',
  ].entries())
    write({ type: 'HelpLookedFor', role, found: false }, last - at * 2, undefined, 'someone');
  const [one, two, three] = [ids[11], ids[2], ids[5]];
  if (one !== undefined)
    write(
      {
        type: 'RoleSuggested',
        role: 'demo-recess-games',
        ...demoIdea,
        sponsor: 'teacher',
      },
      last - 1,
      one,
    );
  for (const [at, asker] of [two, three].entries()) {
    const helper = ids[at === 0 ? 0 : 3];
    if (asker !== undefined && helper !== undefined)
      write(
        { type: 'RealTryPlanned', real: `demo-real-${at}`, role: ways[at === 0 ? 0 : 3][0], helper },
        last - at,
        asker,
      );
  }
  return facts;
}

type Random = () => number;

function playOne(
  story: StoryEntry | undefined,
  sitting: string,
  { strong, weak }: (typeof habits)[number],
  random: Random,
  write: (draft: FactDraft) => void,
): void {
  if (!story) return;
  const scene = { story: story.id, setting: story.setting, difficulty: story.difficulty };
  write({ type: 'SittingOpened', sitting, ...scene, version: 'demo', seat: story.seat, why: 'free' });
  let good = 0;
  story.practises.slice(0, 6).forEach((micro, step) => {
    const drawn = random();
    const quality: Quality =
      drawn < strong ? 'adaptive' : drawn < strong + (1 - strong) / 2 ? 'partial' : weak;
    if (quality === 'adaptive') good++;
    write({
      type: 'MoveMade',
      sitting,
      ...scene,
      step,
      choice: `demo-${step}`,
      evidence: [{ micro, quality }],
    });
  });
  if (random() < 0.6)
    write({
      type: 'WordsSaid',
      sitting,
      ...scene,
      prompt: 'demo',
      say: random() < 0.5 ? 'ask' : 'thank',
      form: 'partner',
      level: 2,
      components: [],
      evidence: [],
    });
  const kind: EndingKind = good >= 5 ? 'bright' : good >= 3 ? 'steady' : 'bumpy';
  write({ type: 'SittingClosed', sitting, story: story.id, ending: { kind, slug: `demo-${kind}` } });
}

type Write = (draft: FactDraft, day: number, learner?: string, actor?: string) => void;

function goOn(role: string, how: (typeof ways)[number][1], last: number, id: string, write: Write): void {
  const adult = (draft: FactDraft, ago: number): void => write(draft, last - ago, id, 'demo-teacher');
  write({ type: 'PathwayChosen', role }, last - 30, id);
  if (how === 'interested') return;
  write({ type: 'TrainingBegun', role }, last - 28, id);
  if (how === 'training') return;
  adult({ type: 'TrainingAttended', role }, 24);
  if (how === 'guided') return;
  adult({ type: 'GuidedPracticeDone', role, ready: true }, 18);
  if (how === 'realLife') return;
  adult({ type: 'RealHelpConfirmed', role, ready: true }, 12);
  // The badge is recorded directly, so that it does not depend on the random moves.
  write(
    {
      type: 'BadgeEarned',
      badge: `role:${role}`,
      title: jobs.get(role)?.title ?? role,
      shown: [],
      confirmed: [{ what: 'real', by: 'Ms. Okafor', on: numberToDay(last - 12) }],
    },
    last - 12,
    id,
  );
  write({ type: 'CardRequested', role, times: 'Mornings' }, last - 11, id);
  if (how === 'asked') return;
  adult({ type: 'CardApproved', role }, 10);
  if (how === 'onBreak') write({ type: 'CardOnBreak', role }, last - 3, id);
}
