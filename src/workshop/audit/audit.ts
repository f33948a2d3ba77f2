// All figures of the library: one measure for each bound.

import type { Band } from '../../practice/terms.ts';
import type { CastMember } from '../../story/cast.ts';
import { type LearnerKind, learnerFinds, learnWording } from '../simulate/learner.ts';
import type { Audited, LibraryFigure, Offender } from './audited.ts';
import { type BandReading, bandReadings, readingsOf, sentenceOffenders } from './bands.ts';
import { beginningsAlike, beginningsThatChangeNothing } from './beginnings.ts';
import { type Bound, bounds, type FigureId, figureIds } from './bounds.ts';
import { foodInLab, needsHeadsUp } from './care.ts';
import { echoesIn, echoFigure } from './echoes.ts';
import { britishTurns, coachRepeats, twoSentences, uncontracted } from './speech.ts';
import { voicesOf } from './voices.ts';
import { endingsAlike, endingsThatLie, handedOver, withoutResult } from './ways.ts';
import {
  type CueName,
  cueFigure,
  missingVoices,
  type StyleName,
  strongWithCue,
  styleFigure,
} from './wording.ts';

/** Learning design 6: the most lines that two beginnings may share. */
const mostAlike = 0.6;

/**
 * Every figure of these stories. With `only`, a quick look at some of them: learners of wording say what they find in
 * those alone, and who can be told by their voice is left out.
 */
export function auditStories(
  stories: readonly Audited[],
  cast: readonly CastMember[],
  only?: readonly string[],
): Partial<Record<FigureId, LibraryFigure>> {
  const limits = (id: FigureId): Bound => bounds[id];
  const most = (id: FigureId): number => limits(id).most ?? 0;
  const cue = (id: FigureId, name: CueName) => cueFigure(stories, name, limits(id));
  const style = (id: FigureId, name: StyleName) => styleFigure(stories, name, most(id));
  const missing = missingVoices(stories);
  const lies = endingsThatLie(stories);
  const echoes = echoesIn(stories);
  const readings = readingsOf(
    stories,
    cast.map(({ name }) => name),
  );
  const [a, b, c] = bandReadings(stories, readings) as [BandReading, BandReading, BandReading];
  const sentence = (band: Band, { sentence: value }: BandReading): LibraryFigure => ({
    value,
    offenders: sentenceOffenders(stories, readings, band, limits(`sentence-${band}`)),
  });
  const bare = (value: number): LibraryFigure => ({ value, offenders: [] });
  const voices = only ? undefined : voicesOf(stories, cast);
  const finds = (kind: LearnerKind) => learnerFinds(stories, learnWording(stories, kind, only));
  return {
    'could-you': cue('could-you', 'could you'),
    'can-you': cue('can-you', 'can you'),
    please: cue('please', 'please'),
    thank: cue('thank', 'thank'),
    kind: cue('kind', 'kind'),
    exclaim: cue('exclaim', '!'),
    praise: cue('praise', 'praise'),
    question: cue('question', '?'),
    'strong-could-you': strongWithCue(stories, 'could you'),
    'strong-can-you': strongWithCue(stories, 'can you'),
    'strong-please': strongWithCue(stories, 'please'),
    'strong-thank': strongWithCue(stories, 'thank'),
    'strong-kind': strongWithCue(stories, 'kind'),
    'strong-exclaim': strongWithCue(stories, '!'),
    shortest: style('shortest', 'shortest'),
    longest: style('longest', 'longest'),
    'second-longest': style('second-longest', 'second-longest'),
    'first-person': style('first-person', 'first person'),
    'warm-strong': missing.warm,
    'flat-weak': missing.flat,
    'skill-weak': missing.skill,
    'words-learner-finds': finds('words'),
    'surface-learner-finds': finds('surface'),
    'strong-ends': lies.strong,
    'weak-ends': lies.weak,
    'ends-alike': endingsAlike(stories),
    'handed-over': handedOver(stories),
    'no-result': withoutResult(stories),
    'two-sentences': twoSentences(stories, most('two-sentences')),
    'coach-repeats': coachRepeats(stories),
    ...(voices ? { 'adult-or-child': voices.adultOrChild, 'which-child': voices.whichChild } : {}),
    phrases: echoFigure(echoes.phrases),
    similes: echoFigure(echoes.similes),
    numbers: {
      ...echoFigure(echoes.numbers.filter(({ stories: many }) => many > most('numbers'))),
      value: echoes.numbers[0]?.stories ?? 0,
    },
    british: britishTurns(stories),
    uncontracted: uncontracted(stories, cast),
    'sentence-A': sentence('A', a),
    'sentence-B': sentence('B', b),
    'sentence-C': sentence('C', c),
    'hard-A': bare(100 * a.hard),
    'hard-B': bare(100 * b.hard),
    'hard-C': bare(100 * c.hard),
    'hard-B-over-A': bare(100 * (b.hard - a.hard)),
    'hard-C-over-B': bare(100 * (c.hard - b.hard)),
    'grade-B-over-A': bare(b.grade - a.grade),
    'grade-C-over-B': bare(c.grade - b.grade),
    'plays-in-C': bare(c.stories),
    beginnings: beginningsThatChangeNothing(stories),
    'lines-alike': beginningsAlike(stories, mostAlike),
    curtains: withoutCurtain(stories),
    'heads-up': needsHeadsUp(stories),
    'food-in-lab': foodInLab(stories),
  };
}

/** Stories in which an ending has no curtain line; the checker asks for all once there is one. */
function withoutCurtain(stories: readonly Audited[]): LibraryFigure {
  const offenders = stories
    .filter(({ turns }) =>
      turns.some(
        ({ end, lines }) => end && !lines.some(({ cues }) => cues.some(({ kind }) => kind === 'curtain')),
      ),
    )
    .map(({ id }): Offender => ({ story: id, why: 'an ending has no #curtain line by the partner' }));
  return { value: offenders.length, offenders };
}

/** The offenders of one story, by figure. */
export function offendersOf(figures: Partial<Record<FigureId, LibraryFigure>>, story: string) {
  return figureIds.flatMap((id) => {
    const own = figures[id]?.offenders.filter((each) => each.story === story) ?? [];
    return own.length > 0 ? [{ id, offenders: own }] : [];
  });
}
