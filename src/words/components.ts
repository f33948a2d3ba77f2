// The parts of asking, thanking and telling in one's own words, and the micro-skill each part shows.
import type { Evidence, MicroId } from '../practice/rubric.ts';
import type { ComponentId, SayKind } from '../practice/terms.ts';

interface Component {
  readonly id: ComponentId;
  /** The question a student ticks. */
  readonly name: string;
  /** How it may sound; a story's own example comes first. */
  readonly example: string;
}

const asking: readonly Component[] = [
  { id: 'greet', name: 'I said hi or their name', example: 'Hi Kai' },
  { id: 'time', name: 'I checked if now is okay', example: 'Do you have a minute?' },
  { id: 'polite', name: 'I asked, not ordered', example: 'Could you… or Can you…' },
  { id: 'topic', name: 'I said what it is about', example: 'my slides' },
  { id: 'problem', name: 'I said which part is tricky', example: "I'm stuck on step 3" },
  { id: 'tried', name: 'I said what I tried', example: 'I tried the plus button' },
  { id: 'help', name: 'I said what kind of help', example: 'a hint, a show-me, or a check' },
  { id: 'okno', name: 'I left room for no', example: "It's okay if not" },
];

const thanking: readonly Component[] = [
  { id: 'name', name: 'I said their name', example: 'Thank you, Noor' },
  { id: 'thanks', name: 'I said thanks my way', example: 'Thank you. Gracias. I liked how you…' },
  { id: 'act', name: 'I said what they did', example: 'for showing me how' },
  { id: 'effect', name: 'I said what changed for me', example: 'Now I can do it by myself' },
  { id: 'next', name: 'I said what comes next', example: 'Next time I will…' },
];

const telling: readonly Component[] = [
  ...thanking,
  { id: 'still', name: 'I said what is still tricky', example: "I'm still stuck on the labels" },
];

/** The parts a piece of this kind may have, in the order people say them. No piece needs them all. */
export function componentsFor(kind: SayKind): readonly Component[] {
  switch (kind) {
    case 'ask':
      return asking;
    case 'thank':
      return thanking;
    case 'feedback':
      return telling;
  }
}

/** Learning design 6.1, column "feeds". `name` and `polite` count only beside what they belong to. */
const feeds: Readonly<Partial<Record<ComponentId, readonly MicroId[]>>> = {
  greet: ['open-kindly'],
  time: ['good-timing'],
  problem: ['name-need'],
  tried: ['share-tries'],
  help: ['ask-to-learn'],
  okno: ['handle-no'],
  act: ['specific-thanks'],
  effect: ['say-impact'],
  still: ['kind-honest', 'still-stuck'],
};

/** What the parts found or affirmed show. Parts that are missing show nothing, so this never counts against anyone. */
export function evidenceFor(components: readonly ComponentId[]): readonly Evidence[] {
  const has = new Set(components);
  const micros = new Set(components.flatMap((component) => feeds[component] ?? []));
  if (has.has('polite') && (has.has('topic') || has.has('problem'))) micros.add('ask-clearly');
  return [...micros].map((micro) => ({ micro, quality: 'adaptive' }));
}
