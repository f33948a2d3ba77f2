// Simulated students: how each picks among the choices on screen, and what each ticks in own words.
import type { ComponentId, SayKind } from '../../practice/terms.ts';
import type { Choice } from '../../story/page.ts';
import { componentsFor } from '../../words/components.ts';
import { isStrong, politeWords } from '../../writing/decisions.ts';

/** Seeded random numbers from 0 to 1. */
export type Random = () => number;

export interface Picker {
  readonly name: string;
  /** True for a student who looks at how choices sound, not at what they do. */
  readonly shallow: boolean;
  /** `choices` are in their order on screen; `grown` goes from 0 to 1 over the practice. */
  pick(choices: readonly Choice[], random: Random, grown: number): Choice;
  /** The parts that the student ticks in own words. */
  say(kind: SayKind, random: Random, grown: number): readonly ComponentId[];
  /** The share of slips, 0 to 1, that the student goes back to and tries another way. */
  readonly repairs: number;
}

const any = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;
const most = (choices: readonly Choice[], measure: (choice: Choice) => number): Choice =>
  choices.reduce((best, choice) => (measure(choice) > measure(best) ? choice : best));
const politeCount = ({ text }: Choice): number => text.match(new RegExp(politeWords, 'gi'))?.length ?? 0;

/** A student who picks strong moves, and says own words in full, with the probability `share`; goes back on every second slip. */
function able(name: string, share: (grown: number) => number): Picker {
  return {
    name,
    shallow: false,
    repairs: 0.5,
    pick(choices, random, grown) {
      const strong = choices.filter(isStrong);
      const others = choices.filter((choice) => !isStrong(choice));
      const wants = random() < share(grown);
      return any((wants && strong.length > 0) || others.length === 0 ? strong : others, random);
    },
    say: (kind, random, grown) => (random() < share(grown) ? componentsFor(kind) : []),
  };
}

export const pickers: readonly Picker[] = [
  {
    name: 'picks at random',
    shallow: true,
    repairs: 0,
    pick: any,
    say: (kind, random) => componentsFor(kind).filter(() => random() < 0.5),
  },
  {
    name: 'picks the longest',
    shallow: true,
    repairs: 0,
    pick: (choices) => most(choices, ({ text }) => text.length),
    say: (kind, random) => componentsFor(kind).filter(() => random() < 0.5),
  },
  {
    name: 'picks what sounds most polite',
    shallow: true,
    repairs: 0,
    pick: (choices) => most(choices, politeCount),
    say: (kind) =>
      componentsFor(kind).filter((part) => ['greet', 'polite', 'name', 'thanks', 'okno'].includes(part)),
  },
  {
    name: 'picks the first',
    shallow: true,
    repairs: 0,
    pick: (choices) => choices[0] as Choice,
    say: (kind) => componentsFor(kind).slice(0, 1),
  },
  able('is right three times in four', () => 0.75),
  able('rises from 45 to 90 in 100', (grown) => 0.45 + 0.45 * grown),
];
