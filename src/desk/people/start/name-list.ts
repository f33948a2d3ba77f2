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
  | { readonly kind: 'leftOut'; readonly count: number; readonly why: 'blank' | 'adult' | 'inactive' }
  | { readonly kind: 'families' };

export type NameList =
  | { readonly ok: true; readonly list: RosterList }
  | { readonly ok: false; readonly why: 'empty' | 'many' };

/** Enough for a whole year group; a longer list is probably not a list of students. */
const mostNames = 400;

interface Person {
  readonly name: string;
  readonly family: string;
}

/** First names become nicknames. Two of the same get the first letter of their family name, or else a number. */
export function listFrom(people: readonly Person[]): NameList {
  const named = people.map(({ name, family }) => ({
    name: tidyNickname(name),
    family: tidyNickname(family),
  }));
  const there = named.filter(({ name }) => name !== '');
  if (there.length === 0) return { ok: false, why: 'empty' };
  if (there.length > mostNames) return { ok: false, why: 'many' };
  const notes: ListNote[] = [];
  const blank = named.length - there.length;
  if (blank > 0) notes.push({ kind: 'leftOut', count: blank, why: 'blank' });
  if (there.some(({ family }) => family !== '')) notes.push({ kind: 'families' });
  const taken = new Set<string>();
  const doubles = new Set(
    there.map(({ name }) => name.toLowerCase()).filter((name, at, all) => all.indexOf(name) !== at),
  );
  const nicknames = there.map(({ name, family }) => {
    // Leaves room for an initial or a number.
    const short = shorten(name, nicknameLength - 3);
    if (short !== name) notes.push({ kind: 'shortened', name, became: short });
    const initial = [...family][0];
    let became = doubles.has(name.toLowerCase()) && initial ? `${short} ${initial}.` : short;
    for (let n = 2; taken.has(became.toLowerCase()); n++) became = numbered(short, n);
    taken.add(became.toLowerCase());
    if (became !== short) notes.push({ kind: 'double', name, became });
    return became;
  });
  return { ok: true, list: { nicknames, notes } };
}

/** The list with new names where a nickname is already taken by one of `others`. */
export function apartFrom(list: RosterList, others: readonly string[]): RosterList {
  const taken = new Set([...others, ...list.nicknames].map((name) => name.toLowerCase()));
  const there = new Set(others.map((name) => name.toLowerCase()));
  const notes: ListNote[] = [];
  const nicknames = list.nicknames.map((name) => {
    if (!there.has(name.toLowerCase())) return name;
    let became = name;
    for (let n = 2; taken.has(became.toLowerCase()); n++) became = numbered(name, n);
    taken.add(became.toLowerCase());
    notes.push({ kind: 'double', name, became });
    return became;
  });
  return { nicknames, notes: [...notes, ...list.notes] };
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

/** One class of a list, with its name where the list says it. */
export interface ClassList {
  readonly name?: string;
  readonly list: RosterList;
}

export type ReadList =
  /** At least one list; several where the file holds several classes. */
  | { readonly ok: true; readonly lists: readonly ClassList[] }
  | { readonly ok: false; readonly why: 'empty' | 'many' | 'zip' | 'sheet' | 'columns' | 'binary' };
