// The facts for making a class, and for placing students. Pure: ids and random numbers are passed in.
import type { FactDraft } from '../../../practice/facts/fact.ts';
import type { FigureShape } from '../../../practice/figure.ts';
import { drawPin } from '../../../practice/pictures.ts';
import type { Band } from '../../../practice/terms.ts';
import type { Word } from '../../said.ts';
import { demoFigures } from './demo-people.ts';

interface Chance {
  readonly freshId: () => string;
  /** A random number from 0 up to 1. */
  readonly random: () => number;
}

interface NewStudents extends Chance {
  readonly into: string;
  readonly band: Band;
  readonly nicknames: readonly string[];
}

/** Each student gets a paper figure and a picture PIN; both can be changed. */
export function wordsForStudents({ into, band, nicknames, freshId, random }: NewStudents): readonly Word[] {
  return nicknames.flatMap((nickname): readonly Word[] => {
    const learner = freshId();
    return [
      { learner, draft: { type: 'LearnerAdded', nickname, figure: anyFigure(random), band } },
      { learner, draft: { type: 'LearnerPlaced', class: into } },
      { learner, draft: { type: 'PinSet', pin: [...drawPin(random)] } },
    ];
  });
}

interface ClassOfStudents extends Chance {
  readonly id: string;
  readonly name: string;
  readonly band: Band;
  readonly nicknames: readonly string[];
}

/** Said again of a class that is there, it changes its name or its band. */
export function wordForOpening(id: string, name: string, band: Band): Word {
  return { draft: { type: 'ClassOpened', class: id, name, band } };
}

export function wordsForClass({ id, name, ...students }: ClassOfStudents): readonly Word[] {
  return [wordForOpening(id, name, students.band), ...wordsForStudents({ into: id, ...students })];
}

/** The learners that these facts are about, each once. */
export function learnersOf(words: readonly Word[]): readonly string[] {
  return [...new Set(words.flatMap(({ learner }) => (learner === undefined ? [] : [learner])))];
}

export function wordsForPlacing(learners: readonly string[], into: string): readonly Word[] {
  const draft: FactDraft = { type: 'LearnerPlaced', class: into };
  return learners.map((learner) => ({ learner, draft }));
}

/** A random figure from heads and colors that look good. */
function anyFigure(random: () => number): FigureShape {
  const any = (): FigureShape =>
    demoFigures[Math.floor(random() * demoFigures.length)] ?? (demoFigures[0] as FigureShape);
  const glasses = random() < 0.2 ? ({ glasses: 'glasses2' } as const) : {};
  return { head: any().head, skin: any().skin, hair: any().hair, clothes: any().clothes, ...glasses };
}
