// What the whole library says too often: phrases of four words, similes and numbers that stand in many stories.
import { sentencesIn, wordsIn } from '../../writing/reading.ts';
import {
  type Audited,
  fixedChoices,
  type LibraryFigure,
  linesOfStory,
  type Offender,
  plainText,
} from './audited.ts';
import { stemsIn } from './telling-words.ts';

/** An echo stands in more than this many stories. */
const manyStories = 3;
const phraseLength = 4;
/** "I want to do" is in every mouth: a phrase is heard again when so many of its words carry meaning. */
const tellingWords = 2;

const similes = [
  /\b(?:it's|it is|it was|that's|that was|what) a (?:very )?(?:good|fine|nice|great) \w+/gi,
  /\bas \w+ as an? \w+/gi,
  /\bso \w+ that (?:you|I) can \w+ \w+/gi,
  /\b(?:looks?|sounds?|feels?|felt|looked) like (?:a|an|it|my|the) \w+/gi,
  /\bI was the \w+/gi,
];
/** From seven up: smaller numbers count things, larger ones are there for their sound. */
const numberWords = /\b(?:seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand)\b/gi;

interface Echo {
  readonly phrase: string;
  /** Where it stands, once for each text. */
  readonly places: readonly { readonly story: string; readonly text: string }[];
  readonly stories: number;
}

type EchoKind = 'phrases' | 'similes' | 'numbers';

/** Echoes of each kind, those of the most stories first. */
export function echoesIn(stories: readonly Audited[]): Readonly<Record<EchoKind, readonly Echo[]>> {
  const found = { phrases: new Gatherer(), similes: new Gatherer(), numbers: new Gatherer() };
  for (const story of stories)
    for (const { text } of [
      ...linesOfStory(story).filter((line) => !isHeading(line)),
      ...fixedChoices(story),
    ]) {
      const words = plainText(text);
      for (const phrase of phrasesIn(words)) found.phrases.add(phrase, story.id, text);
      for (const simile of similes)
        for (const [all] of words.matchAll(simile)) found.similes.add(shapeOf(all), story.id, text);
      for (const [number] of words.matchAll(numberWords))
        found.numbers.add(number.toLowerCase(), story.id, text);
    }
  return {
    phrases: found.phrases.echoes(),
    similes: found.similes.echoes(),
    numbers: found.numbers.echoes(),
  };
}

/** The number of echoes, and each place of each as an offender. */
export function echoFigure(echoes: readonly Echo[]): LibraryFigure {
  const offenders = echoes.flatMap(({ phrase, places, stories }) =>
    places.map(
      ({ story, text }): Offender => ({ story, text, why: `"${phrase}" stands in ${stories} stories` }),
    ),
  );
  return { value: echoes.length, offenders };
}

/** "What do you do?" heads the choices of many stories, and may. */
function isHeading({ kind, text }: { readonly kind: string; readonly text: string }): boolean {
  return kind === 'narration' && text.trimEnd().endsWith('?');
}

function phrasesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sentence of sentencesIn(text)) {
    const words = wordsIn(sentence).map((word) => word.toLowerCase());
    for (let at = 0; at + phraseLength <= words.length; at++) {
      const phrase = words.slice(at, at + phraseLength).join(' ');
      if (stemsIn(phrase).size >= tellingWords) found.add(phrase);
    }
  }
  return found;
}

/** The simile without its last word: "it's a fine …". */
function shapeOf(text: string): string {
  return text.toLowerCase().replace(/ \w+$/, ' …');
}

class Gatherer {
  readonly #places = new Map<string, Map<string, { readonly story: string; readonly text: string }>>();

  add(phrase: string, story: string, text: string): void {
    const places = this.#places.get(phrase) ?? new Map();
    this.#places.set(phrase, places.set(`${story} ${text}`, { story, text }));
  }

  echoes(): readonly Echo[] {
    return [...this.#places]
      .map(([phrase, found]): Echo => {
        const places = [...found.values()];
        return { phrase, places, stories: new Set(places.map(({ story }) => story)).size };
      })
      .filter(({ stories }) => stories > manyStories)
      .sort((a, b) => b.stories - a.stories || (a.phrase < b.phrase ? -1 : 1));
  }
}
