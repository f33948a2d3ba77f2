// A class with badges for tests: adults, a student called Mira, and what she earned, as facts and as a progress file.

import { writeProgressFile } from '../../src/journal/progress-file.ts';
import type { Fact, FactDraft } from '../../src/practice/facts/fact.ts';
import { createPen, dayFor } from './given.ts';

const pen = createPen({ day: 3 });
const own = <T extends FactDraft>(draft: T): Fact => {
  const { learner: _, ...fact } = pen(draft, { device: 'desk' });
  return { ...fact, actor: 'okafor' } as Fact;
};
const seen = <T extends FactDraft>(draft: T, actor = 'okafor'): Fact => ({ ...pen(draft), actor }) as Fact;

export const classFacts: readonly Fact[] = [
  own({ type: 'ClassOpened', class: 'room-12', name: 'Room 12', band: 'B' }),
  own({ type: 'StaffNamed', staff: 'okafor', kind: 'teacher', name: 'Ms. Okafor' }),
  own({ type: 'StaffNamed', staff: 'tran', kind: 'tech', name: 'Mr. Tran' }),
  pen({
    type: 'LearnerAdded',
    nickname: 'Mira',
    figure: { head: 'afro', skin: 'aa7755', hair: '112233', clothes: 'ef6f6c' },
    band: 'B',
  }),
];

export const skillBadge: FactDraft<'BadgeEarned'> = {
  type: 'BadgeEarned',
  badge: 'skill:approach',
  title: 'Ask an Expert',
  shown: ['Kind Start', 'Clear Ask', 'Say What I Tried', 'Ask to Learn', 'OK With No'],
  confirmed: [{ what: 'real', by: 'Ms. Okafor', on: dayFor(21) }],
};

export const roleBadge: FactDraft<'BadgeEarned'> = {
  type: 'BadgeEarned',
  badge: 'role:media-maker',
  title: 'Video & Sound Guide',
  shown: ['Cut, Sound, Share', 'Guide, Don’t Do', 'Know My Job', 'Safety Sort'],
  confirmed: [
    { what: 'training', by: 'Mr. Tran', on: dayFor(8) },
    { what: 'guided', by: 'Mr. Tran', on: dayFor(15) },
    { what: 'real', by: 'Ms. Okafor', on: dayFor(22) },
  ],
};

/** Mira on two pathways; she has done all of one. */
export const wayFacts: readonly Fact[] = [
  pen({ type: 'PathwayChosen', role: 'media-maker' }),
  seen({ type: 'TrainingAttended', role: 'media-maker' }, 'tran'),
  seen({ type: 'GuidedPracticeDone', role: 'media-maker', ready: true }, 'tran'),
  seen({ type: 'RealHelpConfirmed', role: 'media-maker', ready: true }),
  pen({ type: 'PathwayChosen', role: 'writing-partner' }),
];

/** `at`, in milliseconds, is the time at which it was earned, where a test needs one. */
export function earned(draft: FactDraft<'BadgeEarned'>, at?: number): Fact<'BadgeEarned'> {
  const fact = pen(draft, { day: 22 }) as Fact<'BadgeEarned'>;
  return { ...fact, id: `badge:mira:${draft.badge}`, ...(at === undefined ? {} : { at }) };
}

export function badgeFile(...badges: readonly Fact[]): string {
  return writeProgressFile([...classFacts, ...wayFacts, ...badges], { at: 0, day: dayFor(1) });
}
