// A small class in the middle of a month, with students at every step, so that every kind of task waits for an adult.

import { addDays, dayNumber } from '../../src/practice/days.ts';
import type { Fact, FactDraft } from '../../src/practice/facts/fact.ts';
import type { MicroId } from '../../src/practice/rubric.ts';

export const people = {
  teacher: { id: 'okafor', name: 'Ms. Okafor' },
  counselor: { id: 'brandt', name: 'Mr. Brandt' },
  tech: { id: 'tran', name: 'Mr. Tran' },
} as const;

const heads = ['afro', 'bun', 'cornrows', 'turban', 'hijab', 'mediumBangs', 'twists'] as const;

/** Signs drafts for a class; `ago` counts days back from today. Pens with different `device` names give different ids. */
export function createClassPen(today: string, device = 'class') {
  let seq = 0;
  return (draft: FactDraft, by: { learner?: string; actor?: string; ago?: number } = {}): Fact => {
    const { learner, actor = learner ?? people.teacher.id, ago = 0 } = by;
    seq += 1;
    const day = addDays(today, -ago);
    return {
      ...draft,
      id: `${device}-${seq}`,
      v: 1,
      at: dayNumber(day) * 86_400_000 + seq * 1000,
      day,
      actor,
      ...(learner === undefined ? {} : { learner }),
      device,
      seq,
    } as Fact;
  };
}

type Pen = ReturnType<typeof createClassPen>;

/** Practice that makes the learner strong in the moves a role needs. */
export function moves(write: Pen, learner: string): readonly Fact[] {
  const micros: readonly MicroId[] = ['guide-dont-do', 'know-my-job', 'safety-sort'];
  return [9, 8, 7, 6, 5].flatMap((ago, at) =>
    micros.map((micro) =>
      write(
        {
          type: 'MoveMade',
          sitting: `${learner} ${at}`,
          story: `story ${at}`,
          setting: at % 2 ? 'library' : 'classroom',
          difficulty: 2,
          step: 0,
          choice: 'a',
          evidence: [{ micro, quality: 'adaptive' }],
        } as FactDraft,
        { learner, ago },
      ),
    ),
  );
}

function plays(write: Pen, learner: string, stories: readonly string[]): readonly Fact[] {
  return stories.map((story) =>
    write(
      {
        type: 'SittingClosed',
        sitting: `${learner} ${story}`,
        story,
        ending: { kind: 'bright', slug: 'done' },
      },
      { learner, ago: 4 },
    ),
  );
}

const students = ['Maple', 'Otter', 'Juniper', 'Comet', 'Pebble', 'River', 'Sparrow'] as const;

/** The students' facts. The adults are not in it: the desk's set-up or `staffFacts` name them. */
export function smallClass(today: string): readonly Fact[] {
  const write = createClassPen(today);
  const added = students.map((nickname, at) =>
    write(
      {
        type: 'LearnerAdded',
        nickname,
        band: 'B',
        figure: {
          head: heads[at] ?? 'bun',
          skin: at % 2 ? 'd08b5b' : 'ae5d29',
          hair: '2c1b18',
          clothes: ['ef6f6c', '5aa9a0', 'ffe28a'][at % 3] as string,
        },
      } as FactDraft,
      { learner: nickname.toLowerCase(), ago: 20 },
    ),
  );
  const steps = (learner: string, role: string, until: 'training' | 'guided' | 'real'): readonly Fact[] => [
    write({ type: 'PathwayChosen', role }, { learner, ago: 6 }),
    ...(until === 'training'
      ? []
      : [write({ type: 'TrainingAttended', role }, { learner, actor: people.tech.id, ago: 5 })]),
    ...(until === 'real'
      ? [write({ type: 'GuidedPracticeDone', role, ready: true }, { learner, actor: people.tech.id, ago: 4 })]
      : []),
  ];
  return [
    ...added,
    // Maple is in training, Comet at guided practice, River ready to help for real, and Juniper wants a card.
    ...steps('maple', 'media-maker', 'training'),
    ...steps('comet', 'fix-it-guide', 'guided'),
    ...moves(write, 'river'),
    ...steps('river', 'time-buddy', 'real'),
    ...plays(write, 'river', ['plan-with-me', 'i-need-a-break']),
    ...moves(write, 'juniper'),
    ...steps('juniper', 'writing-partner', 'real'),
    ...plays(write, 'juniper', ['whose-story', 'can-i-copy']),
    write(
      { type: 'RealHelpConfirmed', role: 'writing-partner', ready: true },
      { learner: 'juniper', actor: people.teacher.id, ago: 3 },
    ),
    write(
      { type: 'CardRequested', role: 'writing-partner', times: 'At recess' },
      { learner: 'juniper', ago: 2 },
    ),
    // Pebble wants to be a Peer Listener, which a counselor has to approve.
    write({ type: 'PathwayChosen', role: 'peer-listener' }, { learner: 'pebble', ago: 2 }),
    // Otter has asked Juniper for help, and Sparrow has suggested a job.
    write(
      { type: 'RealTryPlanned', real: 'ask-1', role: 'writing-partner', helper: 'juniper' },
      { learner: 'otter', ago: 1 },
    ),
    write(
      {
        type: 'RoleSuggested',
        role: 'recess-games',
        title: 'Recess Game Starter',
        asked: 'Which game can we play?',
        helpsWhom: 'Anyone who stands alone at recess',
        helps: ['Start a game that everyone can join', 'Explain the rules', 'Find one more player'],
        notMyJob: [{ what: 'Fights', who: 'the adult on duty' }],
        fetchAdultWhen: ['somebody is hurt'],
        sponsor: 'teacher',
      } as FactDraft,
      { learner: 'sparrow', ago: 1 },
    ),
  ];
}

export function staffFacts(today: string): readonly Fact[] {
  const write = createClassPen(today);
  return (['teacher', 'counselor', 'tech'] as const).map((kind) => ({
    ...write({ type: 'StaffNamed', staff: people[kind].id, kind, name: people[kind].name }, { ago: 30 }),
    id: `staff-${kind}`,
    device: 'staff',
  }));
}
