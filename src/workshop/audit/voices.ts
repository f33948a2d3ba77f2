// Whether people sound like themselves: a small word model guesses who speaks, from ten lines of a story it was not trained on.
import type { CastMember } from '../../story/cast.ts';
import { sentencesIn, wordsIn } from '../../writing/reading.ts';
import { type Audited, type LibraryFigure, linesOfStory, plainText, shareOf } from './audited.ts';

/** So many lines are judged together: one line alone says too little. */
const bundleLength = 10;
const mostChildren = 8;
/** Words of fewer stories are the story's own, and would only tell the story. */
const fewestStories = 4;
/** So many of each child's most telling words are left out: a catchphrase is no voice. */
const catchphrases = 3;

/** What one person says and thinks in one story, as words and habits without names. */
interface Part {
  readonly story: string;
  readonly who: string;
  readonly lines: readonly (readonly string[])[];
}

interface Voices {
  /** How often, 0 to 1, ten lines are told to be an adult's or a child's; the mean of both. Chance is 0.5. */
  readonly adultOrChild: LibraryFigure;
  /**
   * How often, 0 to 1, ten lines without anybody's catchphrases are told to be those of one of the eight children who
   * speak most. Chance is 0.125.
   */
  readonly whichChild: LibraryFigure;
}

export function voicesOf(stories: readonly Audited[], cast: readonly CastMember[]): Voices {
  const kinds = new Map(cast.map(({ id, kind }) => [id, kind]));
  const parts = partsOf(stories, cast).filter(({ who }) => kinds.has(who));
  const spoken = new Map<string, number>();
  for (const { who, lines } of parts)
    if (kinds.get(who) === 'student') spoken.set(who, (spoken.get(who) ?? 0) + lines.length);
  const loudest = [...spoken].sort(([, a], [, b]) => b - a).slice(0, mostChildren);
  const eight = new Set(loudest.map(([who]) => who));
  return {
    adultOrChild: guessed(parts, ({ who }) => kinds.get(who) ?? '', 0),
    whichChild: guessed(
      parts.filter(({ who }) => eight.has(who)),
      ({ who }) => who,
      catchphrases,
    ),
  };
}

/** Leaves out each story in turn, learns from the others, and guesses the class of each bundle of the one left out. */
function guessed(
  parts: readonly Part[],
  classOf: (part: Part) => string,
  /** So many of each class's most telling words are left out. */
  leftOut: number,
): LibraryFigure {
  const hits = new Map<string, { right: number; all: number }>();
  const offenders: { story: string; why: string }[] = [];
  for (const story of new Set(parts.map((part) => part.story))) {
    const model = learn(
      parts.filter((part) => part.story !== story),
      classOf,
      leftOut,
    );
    for (const part of parts.filter((each) => each.story === story)) {
      const wanted = classOf(part);
      for (let at = 0; at + bundleLength <= part.lines.length; at += bundleLength) {
        const guess = model(part.lines.slice(at, at + bundleLength).flat());
        const count = hits.get(wanted) ?? { right: 0, all: 0 };
        hits.set(wanted, { right: count.right + Number(guess === wanted), all: count.all + 1 });
        if (guess !== wanted)
          offenders.push({
            story,
            why: `ten lines of ${part.who} sound like ${guess === 'student' ? 'a child' : guess === 'adult' ? 'an adult' : guess}`,
          });
      }
    }
  }
  const shares = [...hits.values()].map(({ right, all }) => right / all);
  const value = shareOf(
    shares.reduce((sum, share) => sum + share, 0),
    shares.length,
  );
  const unique = [...new Map(offenders.map((each) => [`${each.story} ${each.why}`, each])).values()];
  return { value, offenders: unique };
}

/** How often a class says each word, and how many words it says. */
interface Counts {
  readonly words: Map<string, number>;
  all: number;
}

/** A word that a class never said counts as half said. */
const smooth = 0.5;

/** Naive Bayes: each class as likely as the others, each word counted as often as it is said. */
function learn(
  parts: readonly Part[],
  classOf: (part: Part) => string,
  leftOut: number,
): (words: readonly string[]) => string {
  const counts = countsOf(parts, classOf);
  const known = new Set([...counts.values()].flatMap(({ words }) => [...words.keys()]));
  const ignored = new Set([...counts.keys()].flatMap((name) => tellingWords(name, counts, leftOut)));
  return (words) => {
    let best = { name: '', score: Number.NEGATIVE_INFINITY };
    for (const [name, own] of counts) {
      let score = 0;
      for (const word of words)
        if (known.has(word) && !ignored.has(word))
          score += Math.log(((own.words.get(word) ?? 0) + smooth) / (own.all + smooth * known.size));
      if (score > best.score) best = { name, score };
    }
    return best.name;
  };
}

function countsOf(parts: readonly Part[], classOf: (part: Part) => string): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const part of parts) {
    const own = counts.get(classOf(part)) ?? { words: new Map<string, number>(), all: 0 };
    counts.set(classOf(part), own);
    for (const word of part.lines.flat()) {
      own.words.set(word, (own.words.get(word) ?? 0) + 1);
      own.all++;
    }
  }
  return counts;
}

/** The words that tell a class from the others most, said often by it and seldom by them; habits are no words. */
function tellingWords(name: string, counts: ReadonlyMap<string, Counts>, many: number): readonly string[] {
  const own = counts.get(name);
  const others = [...counts].filter(([other]) => other !== name).map(([, each]) => each);
  if (!own) return [];
  const othersSay = others.reduce((sum, { all }) => sum + all, 0);
  const telling = (word: string, said: number): number => {
    const elsewhere = others.reduce((sum, { words }) => sum + (words.get(word) ?? 0), 0);
    return said * Math.log((said * othersSay) / (own.all * (elsewhere + smooth)));
  };
  return [...own.words]
    .filter(([word]) => !word.startsWith('<'))
    .map(([word, said]) => ({ word, weight: telling(word, said) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, many)
    .map(({ word }) => word);
}

function partsOf(stories: readonly Audited[], cast: readonly CastMember[]): readonly Part[] {
  const names = new Set(cast.flatMap(({ name }) => wordsIn(name).map((word) => word.toLowerCase())));
  const spokenIn = new Map<string, Set<string>>();
  const parts = stories.flatMap((story) => {
    const said = new Map<string, string[]>();
    for (const { who, kind, text } of linesOfStory(story))
      if (who !== undefined && (kind === 'speech' || kind === 'thought'))
        said.set(who, [...(said.get(who) ?? []), plainText(text)]);
    for (const text of [...said.values()].flat())
      for (const word of wordsIn(text)) {
        const plain = word.toLowerCase();
        spokenIn.set(plain, (spokenIn.get(plain) ?? new Set()).add(story.id));
      }
    return [...said].map(([who, texts]) => ({ story: story.id, who, texts }));
  });
  const shared = (word: string) =>
    !names.has(word.replace(/'s$/, '')) && (spokenIn.get(word)?.size ?? 0) >= fewestStories;
  return parts.map(({ story, who, texts }) => ({
    story,
    who,
    lines: texts.map((text) => [
      ...wordsIn(text)
        .map((word) => word.toLowerCase())
        .filter(shared),
      ...habitsIn(text),
    ]),
  }));
}

/** How a line is said, besides its words: long or short sentences, marks, contractions. */
function habitsIn(text: string): readonly string[] {
  const sentences = sentencesIn(text);
  const lengths = sentences.map((sentence) => `<${Math.min(5, Math.ceil(wordsIn(sentence).length / 3))}>`);
  const marks = [...(text.match(/[!?…]|--|—|,/g) ?? [])].map((mark) => `<${mark}>`);
  const contracted = (text.match(/\w'\w/g) ?? []).map(() => "<'>");
  return [`<${sentences.length} sentences>`, ...lengths, ...marks, ...contracted];
}
