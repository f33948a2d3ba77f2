// The parts of asking, thanking and telling in one's own words, and the micro-skill each part shows.
import type { Evidence, MicroId } from '../practice/rubric.ts';
import type { ComponentId, SayKind } from '../practice/terms.ts';

const asking: readonly ComponentId[] = [
  'greet',
  'time',
  'polite',
  'topic',
  'problem',
  'tried',
  'help',
  'okno',
];
const thanking: readonly ComponentId[] = ['name', 'thanks', 'act', 'effect', 'next'];
const telling: readonly ComponentId[] = [...thanking, 'still'];

/** The parts that a piece of this kind may have, in the order people say them. A piece need not have them all. */
export function componentsFor(kind: SayKind): readonly ComponentId[] {
  switch (kind) {
    case 'ask':
      return asking;
    case 'thank':
      return thanking;
    case 'feedback':
      return telling;
  }
}

/** Learning design 6.1, column "feeds". `name` and `polite` count only together with the parts they belong to. */
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

/**
 * What the parts that were found or confirmed show. A missing part shows nothing, so it never counts against a
 * student.
 */
export function evidenceFor(components: readonly ComponentId[]): readonly Evidence[] {
  const has = new Set(components);
  const micros = new Set(components.flatMap((component) => feeds[component] ?? []));
  if (has.has('polite') && (has.has('topic') || has.has('problem'))) micros.add('ask-clearly');
  return [...micros].map((micro) => ({ micro, quality: 'adaptive' }));
}
