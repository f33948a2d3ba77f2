// What an audit reads of a story, and how it names what stands out: figures with their offenders.
import type { Choice, Line, StoryEntry, Turn } from '../../story/page.ts';
import { startsOf } from '../../story/reader.ts';
import type { Shelved } from '../../writing/shelve.ts';

export interface Audited {
  readonly id: string;
  /** The path from the top of the project. */
  readonly file: string;
  readonly entry: Pick<StoryEntry, 'band' | 'trains' | 'sensitive' | 'headsUp' | 'setting' | 'cast' | 'as'>;
  readonly turns: readonly Turn[];
  /** Every way to begin. */
  readonly starts: readonly number[];
  /** The beginnings without a parting. */
  readonly beginnings: readonly number[];
  readonly glossary: readonly string[];
}

/** Something in one story that a figure is about; its line is looked up when it is printed. */
export interface Offender {
  readonly story: string;
  /** The choice it is about, or the line's text; absent for the story as a whole. */
  readonly choice?: string;
  readonly text?: string;
  readonly why: string;
}

/** One figure of the library, and what keeps it from its bound. */
export interface LibraryFigure {
  readonly value: number;
  readonly offenders: readonly Offender[];
}

export function auditedOf({ id, file, book }: Shelved): Audited | undefined {
  if (!book) return undefined;
  const { entry, turns, beginnings, glossary } = book;
  const starts = startsOf(book).map(({ turn }) => turn);
  return { id, file, entry, turns, starts, beginnings, glossary: Object.keys(glossary) };
}

/** Each line once, in the order in which it is met. */
export function linesOfStory({ turns }: Pick<Audited, 'turns'>): readonly Line[] {
  const seen = new Map<string, Line>();
  for (const { lines } of turns)
    for (const line of lines) {
      const key = `${line.kind} ${line.who} ${line.text}`;
      if (!seen.has(key)) seen.set(key, line);
    }
  return [...seen.values()];
}

/** Each choice once that is no opening of own words. */
export function fixedChoices({ turns }: Pick<Audited, 'turns'>): readonly Choice[] {
  const seen = new Map<string, Choice>();
  for (const { choices } of turns)
    for (const choice of choices) if (!choice.say && !seen.has(choice.id)) seen.set(choice.id, choice);
  return [...seen.values()];
}

/** Every line and fixed choice once. */
export function textsOf(story: Pick<Audited, 'turns'>): readonly string[] {
  return [...linesOfStory(story), ...fixedChoices(story)].map(({ text }) => text);
}

/** The text with straight quotes, for patterns. */
export function plainText(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/** 0 for a share of nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
