// Simulated students: how each picks among the choices on screen, and what each ticks in own words.
import type { ComponentId, SayKind } from '../../practice/terms.ts';
import type { Choice } from '../../story/page.ts';
import { componentsFor } from '../../words/components.ts';
import { isStrong, politeWords } from '../../writing/decisions.ts';
import { plainText } from '../audit/audited.ts';
import type { Learned } from './learner.ts';
import { countOf, endsAsking, fuzzyWords, isLoud, sadness, sweetWords } from './style-words.ts';

/** Seeded random numbers from 0 to 1. */
export type Random = () => number;

/** What a student sees when they choose. */
interface Moment {
  readonly story: string;
  /** In their order on screen. */
  readonly choices: readonly Choice[];
  /** 0 to 1 over the practice. */
  readonly grown: number;
}

export interface Picker {
  /** Names the student's bound. */
  readonly id: string;
  readonly name: string;
  /** True for students who look at what a choice does: they should earn the badges. */
  readonly able: boolean;
  pick(moment: Moment, random: Random): Choice;
  /** The parts that the student ticks in own words. */
  say(kind: SayKind, random: Random, grown: number): readonly ComponentId[];
  /** The share of slips, 0 to 1, that the student goes back to and tries another way. */
  readonly repairs: number;
}

const any = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;

/** The highest; among equals, one by luck. */
function most(choices: readonly Choice[], measure: (choice: Choice) => number, random: Random): Choice {
  const values = choices.map(measure);
  const best = Math.max(...values);
  return any(
    choices.filter((_, at) => values[at] === best),
    random,
  );
}

const politeCount = ({ text }: Choice): number => countOf(text, politeWords);
const half = (kind: SayKind, random: Random): readonly ComponentId[] =>
  componentsFor(kind).filter(() => random() < 0.5);

/** A student who picks strong moves, and says own words in full, with the probability `share`; goes back on every second slip. */
function able(id: string, name: string, share: (grown: number) => number): Picker {
  return {
    id,
    name,
    able: true,
    repairs: 0.5,
    pick({ choices, grown }, random) {
      const strong = choices.filter(isStrong);
      const others = choices.filter((choice) => !isStrong(choice));
      const wants = random() < share(grown);
      return any((wants && strong.length > 0) || others.length === 0 ? strong : others, random);
    },
    say: (kind, random, grown) => (random() < share(grown) ? componentsFor(kind) : []),
  };
}

function shallow(id: string, name: string, pick: Picker['pick'], say: Picker['say'] = half): Picker {
  return { id, name, able: false, pick, say, repairs: 0 };
}

const bySound = (measure: (choice: Choice) => number): Picker['pick'] => {
  return ({ choices }, random) => most(choices, measure, random);
};
/** Higher for what is neither sweet nor loud nor fuzzy. */
const plainness = ({ text: written }: Choice): number => {
  const text = plainText(written);
  return -Number(sweetWords.test(text)) - Number(isLoud(text)) - Number(fuzzyWords.test(text));
};
const asks = ({ text }: Choice): number => Number(endsAsking.test(plainText(text)));

/** Students who go by style: how a choice sounds, and not what it does. */
const byStyle: readonly Picker[] = [
  shallow('random', 'picks at random', ({ choices }, random) => any(choices, random)),
  shallow('plain', 'skips sweet, loud and fuzzy', bySound(plainness)),
  shallow(
    'plain-asking',
    'skips those, then takes a question',
    bySound((choice) => 10 * plainness(choice) + asks(choice)),
  ),
  shallow(
    'quietest',
    'picks the fewest exclamation marks',
    bySound(({ text }) => -countOf(text, /!/)),
  ),
  shallow(
    'shortest',
    'picks the shortest',
    bySound(({ text }) => -text.length),
  ),
  shallow(
    'saddest',
    'picks the most negative',
    bySound(({ text }) => sadness(plainText(text))),
  ),
];

const first: readonly Picker[] = [
  shallow(
    'longest',
    'picks the longest',
    bySound(({ text }) => text.length),
  ),
  shallow('politest', 'picks what sounds most polite', bySound(politeCount), (kind) =>
    componentsFor(kind).filter((part) => ['greet', 'polite', 'name', 'thanks', 'okno'].includes(part)),
  ),
  shallow(
    'first',
    'picks the first',
    ({ choices }) => choices[0] as Choice,
    (kind) => componentsFor(kind).slice(0, 1),
  ),
];

/** Says own words wherever they are offered, and ticks every part, whatever else they do. */
function ticking(picker: Picker): Picker {
  return {
    ...picker,
    id: `${picker.id}-ticking`,
    name: `${picker.name}, ticks all`,
    pick: (moment, random) => moment.choices.find(({ say }) => say) ?? picker.pick(moment, random),
    say: (kind) => componentsFor(kind),
  };
}

/** By the story's id, what a learner of all other stories thinks of each choice. */
type Scores = ReadonlyMap<string, Learned>;

/** `words` and `surface` are what the two learners have learned. */
export function pickersFrom(words: Scores, surface: Scores): readonly Picker[] {
  const learned =
    (scores: Scores): Picker['pick'] =>
    ({ story, choices }, random) => {
      const score = scores.get(story)?.score;
      return score ? most(choices, (choice) => score(choice, choices), random) : any(choices, random);
    };
  const style = [...byStyle, shallow('surface-learner', 'has learned the surface', learned(surface))];
  const reader = shallow('words-learner', 'has learned surface and words', learned(words));
  return [
    ...first,
    ...style,
    reader,
    ...[...style, reader].map(ticking),
    able('three-of-four', 'is right three times in four', () => 0.75),
    able('rising', 'rises from 45 to 90 in 100', (grown) => 0.45 + 0.45 * grown),
  ];
}
