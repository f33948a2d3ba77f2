// Makes the facts of the demo class: eleven weeks of a class of 24, dated back from today, played and signed as on real devices.
import { randomFrom } from '../../practice/chance.ts';
import { addDays, type Day, dayNumber } from '../../practice/days.ts';
import type { Fact, FactDraft } from '../../practice/facts/fact.ts';
import { createStamp, type Signature } from '../../practice/facts/stamp.ts';
import type { FigureShape } from '../../practice/figure.ts';
import type { StaffKind } from '../../practice/job.ts';
import type { JobCatalogue } from '../../practice/jobs.ts';
import { dueChoices, isSchoolDay } from '../../progress/assign/school-days.ts';
import { projectWallChanges, reviewBefore } from '../../progress/board/wall-changes.ts';
import { projectClass } from '../../progress/class/class-state.ts';
import { demoDevice } from '../../progress/class/demo.ts';
import { nobodysFact } from '../../progress/door/nobodys.ts';
import type { Book } from '../../story/page.ts';
import { demoIdea, demoWords as words } from '../../strings/en/demo-idea.ts';
import { reviewChanges } from '../network/review/review-sentences.ts';
import { demoFigures, demoNames } from '../people/start/demo-people.ts';
import { demoStudents, givenFirst, givenLast, termBegan, type WriteAgo } from './demo-plan.ts';
import { demoStaff, demoStaffId } from './demo-staff.ts';
import { playTerm } from './demo-student.ts';

interface DemoInput {
  readonly today: Day;
  readonly jobs: JobCatalogue;
  /** The books of `demoStories`. */
  readonly books: readonly Book[];
}

const seed = 7;
const dayLong = 86_400_000;
/** Milliseconds of a day before its first fact: early enough to lie before now in every time zone. */
const morning = 2 * 3_600_000;

export function makeDemo({ today, jobs, books }: DemoInput): readonly Fact[] {
  const random = randomFrom(seed);
  const days = schoolDaysBefore(today, termBegan);
  const facts: Fact[] = [];
  let id = '';
  const stamp = createStamp({ device: demoDevice, seq: 0, freshId: () => id });
  const onDay = new Map<Day, number>();
  const dayOf = (ago: number): Day => days[ago - 1] as Day;
  const write: WriteAgo = (draft, ago, who) => {
    const day = dayOf(ago);
    const nth = onDay.get(day) ?? 0;
    onDay.set(day, nth + 1);
    id = `demo-${facts.length}`;
    const at = dayNumber(day) * dayLong + morning + nth * 1000;
    const fact = stamp(draft, who, { at, day }, { time: at, count: 0 });
    facts.push(fact);
    return fact;
  };
  const adult = (kind: StaffKind): Signature => ({ actor: demoStaffId(kind) });
  const teacher = adult('teacher');
  const given = giving(today, dayOf);

  write({ type: 'ClassOpened', class: classId, name: words.class, band: 'B' }, termBegan, teacher);
  for (const [kind, name] of demoStaff)
    write({ type: 'StaffNamed', staff: demoStaffId(kind), kind, name }, termBegan, adult(kind));
  write({ type: 'RetentionSet', until: addDays(today, 210) }, termBegan, teacher);
  for (const [at, name] of words.groups.entries()) {
    const learners = demoStudents.flatMap((_, student) =>
      student % 3 === at && student < 18 ? [studentId(student)] : [],
    );
    write({ type: 'GroupMade', group: `demo-group-${at}`, class: classId, name, learners }, 40, teacher);
  }
  for (const { ago, draft } of given) write(draft, ago, teacher);

  for (const [at, student] of demoStudents.entries()) {
    const learner = studentId(at);
    const joined = student.joined ?? termBegan;
    const figure = demoFigures[at] as FigureShape;
    write({ type: 'LearnerAdded', nickname: demoNames[at] as string, figure, band: 'B' }, joined, {
      learner,
    });
    write({ type: 'LearnerPlaced', class: classId }, joined, { learner, ...teacher });
    playTerm({ student, learner, at, write, books, jobs, random });
  }

  const at = (name: (typeof demoNames)[number]): string => studentId(demoNames.indexOf(name));
  write({ type: 'RoleSuggested', role: 'demo-recess-games', ...demoIdea, sponsor: 'teacher' }, 3, {
    learner: at('Indigo'),
  });
  for (const [ago, role] of [
    [19, 'math-strategy-guide'],
    [11, 'math-strategy-guide'],
    [8, 'conflict-mediator'],
    [4, 'math-strategy-guide'],
  ] as const)
    facts.push(nobodysFact({ type: 'HelpLookedFor', role, found: false }, `demo-look-${ago}`, dayOf(ago)));
  ask('demo-ask-1', 18, at('Poppy'), at('Maple'), 'writing-partner', true);
  ask('demo-ask-2', 10, at('Robin'), at('Clover'), 'space-organizer', true);
  ask('demo-ask-3', 2, at('Juniper'), at('Pebble'), 'time-buddy', false);
  write(
    {
      type: 'TrainingPlanned',
      training: 'demo-training',
      role: 'research-guide',
      when: dueChoices(today)[1]?.day ?? today,
    },
    6,
    adult('library'),
  );

  for (const [nth, ago] of [31, 8].entries()) {
    const day = dayOf(ago);
    const before = facts.filter((fact) => fact.day <= day);
    const state = projectClass(before, jobs);
    const changes = reviewChanges({
      changes: projectWallChanges(state, day, reviewBefore(state, day)),
      trainings: [],
    });
    write(
      {
        type: 'BoardReviewed',
        class: classId,
        month: day.slice(0, 7),
        changes: [...changes],
        goal: words.goals[nth] as string,
      },
      ago,
      teacher,
    );
  }
  return facts;

  function ask(
    real: string,
    ago: number,
    learner: string,
    helper: string,
    role: string,
    seen: boolean,
  ): void {
    write({ type: 'RealTryPlanned', real, role, helper }, ago, { learner });
    if (seen)
      write({ type: 'RealTryConfirmed', real, micro: 'ask-clearly', ready: true }, ago - 1, {
        learner,
        ...teacher,
      });
  }
}

const classId = 'demo-class';
const studentId = (at: number): string => `demo-student-${at + 1}`;

/** What the class, a table and one student were given. */
function giving(
  today: Day,
  dayOf: (ago: number) => Day,
): readonly { readonly ago: number; readonly draft: FactDraft<'Assigned'> }[] {
  const due = dueChoices(today).find(({ id }) => id === 'week')?.day ?? today;
  const toClass = { kind: 'class', class: classId } as const;
  const story = (id: string) => ({ kind: 'story', story: id }) as const;
  return [
    {
      ago: 54,
      draft: {
        type: 'Assigned',
        assignment: 'demo-given-1',
        what: story(givenFirst),
        to: toClass,
        due: dayOf(49),
      },
    },
    {
      ago: 12,
      draft: {
        type: 'Assigned',
        assignment: 'demo-given-2',
        what: { kind: 'micro', micro: 'specific-thanks' },
        to: {
          kind: 'group',
          learners: demoStudents.flatMap((_, at) => (at % 3 === 0 && at < 18 ? [studentId(at)] : [])),
        },
        due: dayOf(3),
      },
    },
    {
      ago: 13,
      draft: {
        type: 'Assigned',
        assignment: 'demo-given-3',
        what: story('two-languages'),
        to: { kind: 'student', learner: studentId(demoNames.indexOf('Heron')) },
        due: dayOf(9),
        note: words.noteForOne,
      },
    },
    {
      ago: 5,
      draft: {
        type: 'Assigned',
        assignment: 'demo-given-4',
        what: story(givenLast),
        to: toClass,
        due,
        note: words.noteForAll,
      },
    },
  ];
}

/** The last school days before a day, the latest first. */
function schoolDaysBefore(today: Day, count: number): readonly Day[] {
  const days: Day[] = [];
  for (let day = addDays(today, -1); days.length < count; day = addDays(day, -1))
    if (isSchoolDay(day)) days.push(day);
  return days;
}
