// English for the search for help: how words lose their endings, how they sound, and which ones say nothing about the help.
import { categorySearchWords, jobPhrases, jobSearchWords } from './job-words.ts';

/** What a word is without its ending: "editing", "edited" and "edits" are one. */
function stemOf(word: string): string {
  let stem = word.replace(/(\w{3})z$/, '$1s');
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 3 && stem.endsWith('s') && !stem.endsWith('ss')) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3);
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2);
  if (stem.length > 3 && /([bdfgmnprt])\1$/.test(stem)) stem = stem.slice(0, -1);
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

/** Roughly how a word sounds, so that "fracshun" finds fractions. `undefined` for a word too short to tell. */
function soundOf(word: string): string | undefined {
  if (!/^[a-z]{4,}$/.test(word)) return undefined;
  const sound = word
    .replace(/^(wr)/, 'r')
    .replace(/^(kn|gn)/, 'n')
    .replace(/(t|s|c)i(?=on|an|al|ous)|sh|ch(?=u)/g, 'x')
    .replace(/ph/g, 'f')
    .replace(/gh/g, '')
    .replace(/sc(?=[ei])|c(?=[eiy])|z/g, 's')
    .replace(/ck|q|c/g, 'k')
    .replace(/j|dg/g, 'g')
    .replace(/(?!^)[aeiouyhw]/g, '')
    .replace(/^[aeiouy]/, 'a')
    .replace(/(.)\1+/g, '$1');
  return sound.length >= 3 ? sound : undefined;
}

const passedOver = new Set(
  (
    'a an and the i im ive my me you your it its is am are was be to of in on at for with help need want please can cant could ' +
    'would do dont does doesnt did didnt how what when who why some about this that there up down out off go going gone has have ' +
    'get got make made making so really not no wont isnt just any thing things stuff someone somebody anyone we us our they them ' +
    'he she his her or but if as from know like very much'
  ).split(' '),
);

/** Words that fit nearly every job: the other words of a wish count for more. */
const common = new Set([
  'start',
  'idea',
  'problem',
  'project',
  'find',
  'question',
  'first',
  'school',
  'class',
  'work',
]);

/** Begins an answer that only says whose the work is and names no person to ask instead. */
const nobodyElse = /^(you|nobody|the group|that person|the two people)\b/;

export const searchLanguage = {
  stemOf,
  soundOf,
  passedOver,
  common,
  jobs: jobSearchWords,
  phrases: jobPhrases,
  categories: categorySearchWords,
  nobodyElse,
} as const;
