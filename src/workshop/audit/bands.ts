// Whether the three bands are three: sentences, hard words and grade of the role-plays of each band together.
import { type Band, bands } from '../../practice/terms.ts';
import { type Reading, readingOf, wordsIn } from '../../writing/reading.ts';
import {
  type Audited,
  fixedChoices,
  type LibraryFigure,
  linesOfStory,
  type Offender,
  shareOf,
} from './audited.ts';

export interface BandReading {
  readonly band: Band;
  readonly stories: number;
  /** The mean number of words a sentence. */
  readonly sentence: number;
  /** The share of words a child may not know, 0 to 1. */
  readonly hard: number;
  readonly grade: number;
}

/** How each story reads, by id: all that is shown, each text once. */
export function readingsOf(
  stories: readonly Audited[],
  names: readonly string[],
): ReadonlyMap<string, Reading> {
  return new Map(
    stories.map((story) => {
      const texts = [...linesOfStory(story), ...fixedChoices(story)].map(({ text }) => text);
      const known = [...names, ...story.glossary].flatMap(wordsIn).map((word) => word.toLowerCase());
      return [story.id, readingOf([...new Set(texts)], new Set(known))];
    }),
  );
}

/** The means of the role-plays of each band. */
export function bandReadings(
  stories: readonly Audited[],
  readings: ReadonlyMap<string, Reading>,
): readonly BandReading[] {
  return bands.map((band) => {
    const own = rolePlaysOf(stories, band).flatMap(({ id }) => readings.get(id) ?? []);
    const sum = (of: (reading: Reading) => number) => own.reduce((total, each) => total + of(each), 0);
    return {
      band,
      stories: own.length,
      sentence: shareOf(
        sum(({ words }) => words),
        sum(({ sentences }) => sentences),
      ),
      hard: shareOf(
        sum(({ words, hardShare }) => words * hardShare),
        sum(({ words }) => words),
      ),
      grade: shareOf(
        sum(({ grade }) => grade),
        own.length,
      ),
    };
  });
}

/** Stories of a band whose mean sentence is shorter or longer than the band's bounds. */
export function sentenceOffenders(
  stories: readonly Audited[],
  readings: ReadonlyMap<string, Reading>,
  band: Band,
  { least = 0, most = Number.POSITIVE_INFINITY }: { readonly least?: number; readonly most?: number },
): LibraryFigure['offenders'] {
  return rolePlaysOf(stories, band).flatMap(({ id }): readonly Offender[] => {
    const reading = readings.get(id);
    if (!reading) return [];
    const mean = reading.words / Math.max(1, reading.sentences);
    if (mean >= least && mean <= most) return [];
    return [
      {
        story: id,
        why: `${mean.toFixed(1)} words a sentence; band ${band} has ${least} to ${most} on average`,
      },
    ];
  });
}

function rolePlaysOf(stories: readonly Audited[], band: Band): readonly Audited[] {
  return stories.filter(({ entry }) => entry.band === band && entry.trains === undefined);
}
