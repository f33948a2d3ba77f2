// Turns names into nicknames: short, each once, and without invisible characters.

import { nicknameLength, tidyNickname } from '../../../practice/nickname.ts';

/** The nicknames found, before students are added. */
export interface RosterList {
  /** Each at most `nicknameLength` long, in the order of the list. */
  readonly nicknames: readonly string[];
  readonly notes: readonly ListNote[];
}

/** What a teacher should know about the list. */
export type ListNote =
  | { readonly kind: 'double'; readonly name: string; readonly became: string }
  | { readonly kind: 'shortened'; readonly name: string; readonly became: string }
  | { readonly kind: 'leftOut'; readonly count: number; readonly why: LeftOut }
  /** Of this many students, letters of the family name are kept to tell them apart. */
  | { readonly kind: 'letters'; readonly count: number }
  /** Family names are in the list, and nothing of them is kept. */
  | { readonly kind: 'families' }
  /** The line with a quotation mark that never closes. */
  | { readonly kind: 'quote'; readonly line: number };

/** Why rows are no students: empty, an adult, no longer enrolled, titles above the headings, or totals and test students. */
type LeftOut = 'blank' | 'adult' | 'inactive' | 'above' | 'nobody';

export type NameList =
  | { readonly ok: true; readonly list: RosterList }
  | { readonly ok: false; readonly why: 'empty' | 'many' };

/** Enough for a whole year group; a longer list is probably not a list of students. */
const mostNames = 400;

export interface Person {
  readonly name: string;
  readonly family: string;
}

/** First names become nicknames. Those of the same get as many letters of their family name as tell them apart, or else a number. */
export function listFrom(people: readonly Person[], said: readonly ListNote[] = []): NameList {
  const named = people.map(({ name, family }) => ({
    name: tidyNickname(name),
    family: tidyNickname(family),
  }));
  const there = named.filter(({ name }) => name !== '');
  if (there.length === 0) return { ok: false, why: 'empty' };
  if (there.length > mostNames) return { ok: false, why: 'many' };
  const notes: ListNote[] = [...said];
  const blank = named.length - there.length;
  if (blank > 0) notes.push({ kind: 'leftOut', count: blank, why: 'blank' });
  const letters = there.map((one, at) =>
    lettersApart(
      one,
      there.filter((_, other) => other !== at),
    ),
  );
  const lettered = letters.filter((each) => each !== '').length;
  if (lettered > 0) notes.push({ kind: 'letters', count: lettered });
  else if (there.some(({ family }) => family !== '')) notes.push({ kind: 'families' });
  const taken = new Set<string>();
  const nicknames = there.map(({ name }, at) => {
    const tail = letters[at] ? ` ${letters[at]}.` : '';
    // Leaves room for a number.
    const short = shorten(name, nicknameLength - Math.max(3, tail.length));
    if (short !== name) notes.push({ kind: 'shortened', name, became: short });
    let became = short + tail;
    for (let n = 2; taken.has(plain(became)); n++) became = numbered(short + tail, n);
    taken.add(plain(became));
    if (became !== short + tail) notes.push({ kind: 'double', name, became });
    return became;
  });
  return { ok: true, list: { nicknames, notes } };
}

/** The first letters of the family name that tell a student from others of the same first name; none where nothing tells. */
function lettersApart({ name, family }: Person, others: readonly Person[]): string {
  const same = others.filter(
    (other) => plain(other.name) === plain(name) && plain(other.family) !== plain(family),
  );
  if (same.length === 0 || family === '') return '';
  const letters = lettersOf(family);
  const starts = letters.slice(0, mostLetters).map((_, at) => letters.slice(0, at + 1).join(''));
  const telling = starts.find((start) =>
    same.every((other) => !plain(other.family).startsWith(plain(start))),
  );
  return telling ?? starts.at(-1) ?? '';
}

const mostLetters = 10;

function plain(name: string): string {
  return name.toLowerCase();
}

/** A list beside the students of a class who are there already. */
export interface ListAgain {
  /** Nicknames of the list that nobody in the class has. */
  readonly fresh: readonly string[];
  /** Nicknames of the class that the list has as well. */
  readonly there: readonly string[];
  /** Nicknames of the class that are missing in the list. */
  readonly missing: readonly string[];
}

/** Whoever has the same nickname is taken for the same student: a list that is read again makes nobody twice. */
export function besideClass(nicknames: readonly string[], inClass: readonly string[]): ListAgain {
  const known = new Set(inClass.map(plain));
  const listed = new Set(nicknames.map(plain));
  return {
    fresh: nicknames.filter((name) => !known.has(plain(name))),
    there: inClass.filter((name) => listed.has(plain(name))),
    missing: inClass.filter((name) => !listed.has(plain(name))),
  };
}

/** The name, with a number where one of these nicknames is the same already. */
export function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let n = 2; isTaken(free, taken); n++) free = numbered(name, n);
  return free;
}

/** Capital letters make no other name. */
export function isTaken(name: string, taken: readonly string[]): boolean {
  return taken.some((each) => plain(each) === plain(name));
}

function numbered(name: string, n: number): string {
  const tail = ` ${n}`;
  return shorten(name, nicknameLength - tail.length) + tail;
}

/** Cuts a text between whole characters, so that no emoji or accent is broken. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  let short = '';
  for (const letter of lettersOf(text)) {
    if (short.length + letter.length > most) break;
    short += letter;
  }
  return short.trim() || [...text].slice(0, 1).join('');
}

/** The characters of a text as a reader sees them. Firefox before 125 lacks `Intl.Segmenter`: there a letter is taken with its accents. */
function lettersOf(text: string): readonly string[] {
  if (typeof Intl.Segmenter !== 'function') return text.match(/\P{M}[\p{M}\u200c\u200d]*/gu) ?? [];
  return [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
}
