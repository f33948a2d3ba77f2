// A class as a progress file, for browser tests and for looking at screens: adults, students and what they did, signed without a clock.
import { writeProgressFile } from '../../src/journal/progress-file.ts';
import type { Fact, FactDraft } from '../../src/practice/facts/fact.ts';
import { guestFigure } from '../../src/practice/figure.ts';

export interface Told {
  readonly draft: FactDraft;
  /** The learner it is about; left out for a fact about the class. */
  readonly learner?: string;
  /** Who did it; left out when the learner did. */
  readonly by?: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** The facts, in the order of the list. */
export function factsOf(told: readonly Told[]): readonly Fact[] {
  return told.map(
    ({ draft, learner, by, day }, at) =>
      ({
        ...draft,
        id: `told-${at}`,
        v: 1,
        at: Date.parse(`${day}T09:00:00Z`) + at * 1000,
        day,
        actor: by ?? learner ?? 'okafor',
        device: 'told',
        seq: at,
        ...(learner === undefined ? {} : { learner }),
      }) as Fact,
  );
}

/** The class as the file input of the front door takes it. */
export function classFile(told: readonly Told[]): { name: string; mimeType: string; buffer: Buffer } {
  const text = writeProgressFile(factsOf(told), { at: 0, day: '2026-09-01' });
  return { name: 'hand-up-class.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** The six adults of the school, by the names that the class uses. */
export const adults = (day: string): readonly Told[] =>
  (
    [
      ['okafor', 'teacher', 'Ms. Okafor'],
      ['tran', 'tech', 'Mr. Tran'],
      ['reyes', 'library', 'Ms. Reyes'],
      ['lindqvist', 'counselor', 'Mr. Lindqvist'],
      ['bell', 'office', 'Dr. Bell'],
      ['hughes', 'facilities', 'Mr. Hughes'],
    ] as const
  ).map(([staff, kind, name]) => ({ day, draft: { type: 'StaffNamed', staff, kind, name } }));

export const student = (
  learner: string,
  nickname: string,
  day: string,
  band: 'A' | 'B' | 'C' = 'B',
): Told => ({ day, learner, draft: { type: 'LearnerAdded', nickname, figure: guestFigure, band } });
