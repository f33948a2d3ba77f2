// What every figure of the library must keep to, from learning design 2.2, 2.3, 4 and 5, and what it was before the stories were written anew.

export interface Bound {
  /** The heading under which it is printed. */
  readonly group: 'Wording' | 'What follows' | 'Voices' | 'Bands' | 'A second time' | 'Care' | 'Players';
  readonly what: string;
  readonly least?: number;
  readonly most?: number;
  /** Before the stories were written anew, measured in the same way. */
  readonly was: number;
  /** How many digits are shown and compared. */
  readonly digits: 0 | 1 | 2;
  /** By so much it may get worse: it is learned from all stories, or found by a pattern that is not always right. */
  readonly slack?: number;
}

const cue = (what: string, was: number, limits: Pick<Bound, 'least' | 'most'>): Bound => ({
  group: 'Wording',
  what: `strong among choices with ${what}, against all`,
  ...limits,
  was,
  digits: 2,
});
const strong = (what: string, was: number): Bound => ({
  group: 'Wording',
  what: `strong choices with ${what}`,
  least: 8,
  was,
  digits: 0,
});
const style = (what: string, was: number): Bound => ({
  group: 'Wording',
  what: `points above chance of taking the ${what}`,
  least: -8,
  most: 8,
  was,
  digits: 1,
});
const none = (group: Bound['group'], what: string, was: number): Bound => ({
  group,
  what,
  most: 0,
  was,
  digits: 0,
});
/** Of 100 students who go by style, those who meet the screen part of the skill badge that is easiest for them. */
const player = (what: string, was: number): Bound => ({
  group: 'Players',
  what,
  most: 5,
  was,
  digits: 0,
  slack: 8,
});
const fair = { least: 0.7, most: 1.4 } as const;

export const bounds = {
  'could-you': cue('"could you"', 0.12, fair),
  'can-you': cue('"can you"', 2.14, fair),
  please: cue('"please"', 0.34, fair),
  thank: cue('"thank"', 0.28, fair),
  kind: cue('"kind"', 0.06, fair),
  exclaim: cue('"!"', 0.31, fair),
  praise: cue('praise', 0, { least: 0.5 }),
  question: cue('"?" at the end', 1.64, { most: 1.25 }),
  'strong-could-you': strong('"could you"', 1),
  'strong-can-you': strong('"can you"', 11),
  'strong-please': strong('"please"', 9),
  'strong-thank': strong('"thank"', 6),
  'strong-kind': strong('"kind"', 1),
  'strong-exclaim': strong('"!"', 24),
  shortest: style('shortest', 6.9),
  longest: style('longest', -12.5),
  'second-longest': style('second-longest', 7.2),
  'first-person': style('one with I, me or my', 2.6),
  'warm-strong': none('Wording', 'stories without a warm strong move', 25),
  'flat-weak': none('Wording', 'stories without an unkind or flat weak move', 2),
  'skill-weak': none('Wording', 'stories without a weak move in words of the skill', 30),
  'words-learner-finds': {
    group: 'Wording',
    what: 'decisions in 100 found by a learner of all wording',
    most: 62,
    was: 75.1,
    digits: 1,
    slack: 1,
  },
  'surface-learner-finds': {
    group: 'Wording',
    what: 'decisions in 100 found by a learner of the surface',
    most: 45,
    was: 70.9,
    digits: 1,
    slack: 1,
  },

  'strong-ends': none('What follows', 'stories in which an all-strong way ends neither bright nor adult', 2),
  'weak-ends': none('What follows', 'stories in which an all-weak way ends bright', 0),
  'ends-alike': none('What follows', 'stories in which far different ways end on the same lines', 49),
  'handed-over': {
    ...none('What follows', 'weak choices after which the story makes the missing move', 14),
    slack: 3,
  },
  'no-result': none('What follows', 'weak choices with no result of their own before the coach', 6),

  'two-sentences': {
    group: 'Voices',
    what: 'share of coach lines with two sentences',
    most: 0.6,
    was: 0.98,
    digits: 2,
  },
  'coach-repeats': { ...none('Voices', 'coach lines that say the thought again', 32), slack: 3 },
  'adult-or-child': {
    group: 'Voices',
    what: 'adult or child, told from ten lines',
    least: 0.8,
    was: 0.68,
    digits: 2,
    slack: 0.05,
  },
  'which-child': {
    group: 'Voices',
    what: 'which of eight children, told from ten lines with no catchphrase',
    least: 0.5,
    was: 0.06,
    digits: 2,
    slack: 0.05,
  },
  phrases: {
    group: 'Voices',
    what: 'phrases of four words in more than three stories',
    most: 25,
    was: 29,
    digits: 0,
    slack: 4,
  },
  similes: {
    group: 'Voices',
    what: 'shapes of similes in more than three stories',
    most: 3,
    was: 8,
    digits: 0,
  },
  numbers: {
    group: 'Voices',
    what: 'stories in which the most used number from seven up stands',
    most: 16,
    was: 32,
    digits: 0,
    slack: 1,
  },
  british: none('Voices', 'lines with British words', 121),
  uncontracted: {
    group: 'Voices',
    what: 'share of children’s "did not" for "didn’t"',
    most: 0.1,
    was: 0.41,
    digits: 2,
  },

  'sentence-A': {
    group: 'Bands',
    what: 'words a sentence in band A',
    least: 5,
    most: 6.5,
    was: 5.6,
    digits: 1,
  },
  'sentence-B': {
    group: 'Bands',
    what: 'words a sentence in band B',
    least: 6.5,
    most: 8.5,
    was: 5.8,
    digits: 1,
  },
  'sentence-C': {
    group: 'Bands',
    what: 'words a sentence in band C',
    least: 8.5,
    most: 11,
    was: 5.8,
    digits: 1,
  },
  'hard-A': { group: 'Bands', what: 'hard words in 100, band A', most: 4, was: 0.77, digits: 2 },
  'hard-B': { group: 'Bands', what: 'hard words in 100, band B', most: 6, was: 0.7, digits: 2 },
  'hard-C': { group: 'Bands', what: 'hard words in 100, band C', most: 8, was: 0.95, digits: 2 },
  'hard-B-over-A': {
    group: 'Bands',
    what: 'hard words in 100, band B more than A',
    least: 0,
    was: -0.07,
    digits: 2,
  },
  'hard-C-over-B': {
    group: 'Bands',
    what: 'hard words in 100, band C more than B',
    least: 0,
    was: 0.26,
    digits: 2,
  },
  'grade-B-over-A': { group: 'Bands', what: 'grades, band B above A', least: 1, was: 0.2, digits: 1 },
  'grade-C-over-B': { group: 'Bands', what: 'grades, band C above B', least: 1, was: 0.3, digits: 1 },
  'plays-in-C': { group: 'Bands', what: 'role-plays in band C', least: 14, was: 7, digits: 0 },

  beginnings: none('A second time', 'role-plays whose beginnings do not change what is right', 34),
  'lines-alike': none(
    'A second time',
    'role-plays with more than 60 in 100 lines alike after another beginning',
    26,
  ),
  curtains: none('A second time', 'stories without a curtain line at each ending', 49),

  'heads-up': none('Care', 'stories with heavy words and no heads-up', 3),
  'food-in-lab': none('Care', 'stories with food or a hot plate in a lab', 1),

  'plays-longest': player('picks the longest', 0),
  'plays-politest': player('picks what sounds most polite', 0),
  'plays-first': player('picks the first', 0),
  'plays-random': player('picks at random', 4),
  'plays-plain': player('skips sweet, loud and fuzzy', 82),
  'plays-plain-asking': player('skips those, then takes a question', 85),
  'plays-quietest': player('picks the fewest exclamation marks', 28),
  'plays-shortest': player('picks the shortest', 16),
  'plays-saddest': player('picks the most negative', 42),
  'plays-surface-learner': player('has learned the surface', 89),
  'plays-random-ticking': player('picks at random, ticks all', 94),
  'plays-plain-ticking': player('skips sweet, loud and fuzzy, ticks all', 100),
  'plays-plain-asking-ticking': player('skips those, then takes a question, ticks all', 100),
  'plays-quietest-ticking': player('picks the fewest exclamation marks, ticks all', 100),
  'plays-shortest-ticking': player('picks the shortest, ticks all', 100),
  'plays-saddest-ticking': player('picks the most negative, ticks all', 95),
  'plays-surface-learner-ticking': player('has learned the surface, ticks all', 100),
  'plays-three-of-four': {
    group: 'Players',
    what: 'is right three times in four, in the hardest skill',
    least: 70,
    was: 90,
    digits: 0,
    slack: 8,
  },
} as const satisfies Readonly<Record<string, Bound>>;

export type FigureId = keyof typeof bounds;
export const figureIds = Object.keys(bounds) as FigureId[];

/** How far a figure is from its bound, as it is shown; 0 where the bound holds. */
export function missesBy(id: FigureId, value: number): number {
  const { least, most, digits }: Bound = bounds[id];
  const shown = Number(value.toFixed(digits));
  return Math.max((least ?? Number.NEGATIVE_INFINITY) - shown, shown - (most ?? Number.POSITIVE_INFINITY), 0);
}
