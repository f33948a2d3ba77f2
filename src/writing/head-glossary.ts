// The glossary in a head: words that a young reader may ask about, with what they mean.
import type { Glossary } from '../story/page.ts';
import { type SayOfTag, strokeParts } from './head-values.ts';
import { typeset } from './typeset.ts';

const mostWords = 5;

export function parseGlossary(values: readonly string[], say: SayOfTag): Glossary {
  if (values.length > mostWords)
    say('gloss', 'gloss', `${values.length} glossary words are too many: ${mostWords} at most.`);
  return Object.fromEntries(
    values.flatMap((value) => {
      const [word, meaning] = strokeParts(value);
      if (word && meaning) return [[word.toLowerCase(), typeset(meaning)]];
      say('gloss', 'gloss', `# gloss: is "word \\| what it means", not "${value}".`);
      return [];
    }),
  );
}
