// A student who has learned from all other stories how strong moves are worded, and reads nothing else: a small choice model over words and surface.
import { randomFrom } from '../../practice/chance.ts';
import type { Choice } from '../../story/page.ts';
import { isStrong } from '../../writing/decisions.ts';
import { wordsIn } from '../../writing/reading.ts';
import { type Audited, type LibraryFigure, type Offender, plainText, shareOf } from '../audit/audited.ts';
import { about, fixedDecisions } from '../audit/wording.ts';
import { countOf, endsAsking, fuzzyWords, isLoud, praiseWords, sweetWords } from './style-words.ts';

/** What the model may look at: the words as well, or length, marks, politeness and praise alone. */
export type LearnerKind = 'words' | 'surface';

/** How likely a choice is strong, by the wording alone; only higher and lower mean something. */
type Score = (choice: Choice, among: readonly Choice[]) => number;

const passes = 12;
const rate = 0.12;
/** How strongly weights are pulled to zero: words of few stories must not count much. */
const decay = 0.0004;
const seed = 20261201;

/** What a learner of all other stories thinks of the choices of one. */
export interface Learned {
  readonly score: Score;
  /** The words and marks that speak most for a choice against the others. */
  readonly reasons: (choice: Choice, among: readonly Choice[]) => readonly string[];
}

/** For each story, or each of `only`, what a learner of all other stories thinks. */
export function learnWording(
  stories: readonly Audited[],
  kind: LearnerKind,
  only: readonly string[] = stories.map(({ id }) => id),
): ReadonlyMap<string, Learned> {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const read = (choice: Choice, among: readonly Choice[]): Option => {
    const features = featuresOf(choice, among, kind);
    return {
      strong: isStrong(choice),
      names: features.map(([name]) => numberOf(name)),
      values: features.map(([, value]) => value),
    };
  };
  const decisions = stories.flatMap((story) =>
    fixedDecisions(story).map((choices) => ({
      story: story.id,
      options: choices.map((choice) => read(choice, choices)),
    })),
  );
  const size = numbers.size;
  const learned = (id: string): Learned => {
    const weights = weightsFrom(
      decisions.filter(({ story }) => story !== id).map(({ options }) => options),
      size,
    );
    return {
      score: (choice, among) => sumOf(weights, read(choice, among)),
      reasons: (choice, among) =>
        strongest(
          weights,
          numberOf,
          featuresOf(choice, among, kind),
          among.filter((each) => each !== choice).map((each) => featuresOf(each, among, kind)),
        ),
    };
  };
  return new Map(only.map((id) => [id, learned(id)]));
}

/** How many of 100 decisions are found in stories that the learner never read, and what gave each away. */
export function learnerFinds(
  stories: readonly Audited[],
  learned: ReadonlyMap<string, Learned>,
): LibraryFigure {
  const offenders: Offender[] = [];
  let found = 0;
  let all = 0;
  for (const story of stories) {
    const model = learned.get(story.id);
    if (!model) continue;
    for (const choices of fixedDecisions(story)) {
      const values = choices.map((choice) => model.score(choice, choices));
      const best = choices.filter((_, at) => values[at] === Math.max(...values));
      found += shareOf(best.filter(isStrong).length, best.length);
      all++;
      const [only] = best;
      if (best.length > 1 || !only || !isStrong(only)) continue;
      offenders.push(about(story, only, `found by ${model.reasons(only, choices).join(' ')}`));
    }
  }
  return { value: 100 * shareOf(found, all), offenders };
}

type Features = readonly (readonly [name: string, value: number])[];

const mostReasons = 3;

/** The features that lift a choice over the mean of the others. */
function strongest(
  weights: Float64Array,
  numberOf: (name: string) => number,
  own: Features,
  others: readonly Features[],
): readonly string[] {
  const lifts = new Map(own.map(([name, value]) => [name, value]));
  for (const [name, value] of others.flat()) lifts.set(name, (lifts.get(name) ?? 0) - value / others.length);
  return [...lifts]
    .map(([name, lift]) => ({ name, lift: lift * (weights[numberOf(name)] ?? 0), there: lift > 0 }))
    .sort((a, b) => b.lift - a.lift)
    .slice(0, mostReasons)
    .map(({ name, there }) => (there ? name : `no-${name}`));
}

/** One choice as the model reads it: the numbers of its features, and how much there is of each. */
interface Option {
  readonly strong: boolean;
  readonly names: readonly number[];
  readonly values: readonly number[];
}

/** Conditional logit (McFadden, 1973): within a decision, the strong option should get the highest score. */
function weightsFrom(decisions: readonly (readonly Option[])[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const random = randomFrom(seed);
  const order = decisions.map((_, at) => at);
  for (let pass = 0; pass < passes; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const at of order) learnFrom(decisions[at] as readonly Option[], weights, rate / (1 + pass / 4));
  }
  return weights;
}

function learnFrom(options: readonly Option[], weights: Float64Array, step: number): void {
  const scores = options.map((option) => Math.exp(sumOf(weights, option)));
  const all = scores.reduce((sum, score) => sum + score, 0);
  const strong = options.filter((option) => option.strong).length;
  options.forEach((option, at) => {
    const miss = (option.strong ? 1 / strong : 0) - (scores[at] as number) / all;
    for (let index = 0; index < option.names.length; index++) {
      const name = option.names[index] as number;
      const weight = weights[name] as number;
      weights[name] = weight + step * (miss * (option.values[index] as number) - decay * weight);
    }
  });
}

/** A word that no other story has counts nothing. */
function sumOf(weights: Float64Array, { names, values }: Option): number {
  let sum = 0;
  for (let index = 0; index < names.length; index++)
    sum += (values[index] as number) * (weights[names[index] as number] ?? 0);
  return sum;
}

function featuresOf(choice: Choice, among: readonly Choice[], kind: LearnerKind): Features {
  const words = kind === 'words' ? wordsIn(plainText(choice.text)).map((word) => word.toLowerCase()) : [];
  return [...surfaceOf(choice, among), ...[...new Set(words)].map((word) => [word, 1] as const)];
}

/** Length among the others, marks, politeness and praise. */
function surfaceOf(choice: Choice, among: readonly Choice[]): Features {
  const text = plainText(choice.text);
  const lengths = among.map((each) => each.text.length);
  const count = (pattern: RegExp): number => countOf(text, pattern);
  return [
    ['<shortest>', Number(choice.text.length === Math.min(...lengths))],
    ['<longest>', Number(choice.text.length === Math.max(...lengths))],
    ['<length>', choice.text.length / 40],
    ['<!>', count(/!/)],
    ['<ends ?>', Number(endsAsking.test(text))],
    ['<?>', count(/\?/)],
    ['<loud>', Number(isLoud(text))],
    ['<sweet>', count(sweetWords)],
    ['<praise>', count(praiseWords)],
    ['<fuzzy>', count(fuzzyWords)],
    ['<I>', Number(/\b(?:I|I'm|I'll|I've|me|my)\b/.test(text))],
    ['<said>', Number(/^"/.test(text))],
    ['<sentences>', count(/[.!?]/)],
    ['<commas>', count(/,/)],
  ];
}
