// Finds lines in which a character is probably meant to speak, and whose name is written so that ink would read it as narration.
import type { TellProblem } from './problem.ts';

/** A name before the first colon, and a note in parentheses such as (thinks). Quotes and stars in front are skipped. */
const called =
  /^[^\p{L}\s]*\s*(\p{L}[\p{L}\p{M}\p{N}.’'_-]*(?:\s+\p{L}[\p{L}\p{M}\p{N}.’'_-]*){0,2})\s*(\([^()]*\)|\[[^[\]]*\])?[)*_\s]*[:：﹕꞉∶]/u;
/** A name in capitals before another mark than a colon. */
const marked = /^(\p{Lu}[\p{Lu}\p{M}\p{N}-]+)\s*(\([^()]*\))?\s*(?:[;,]|[-–—]\s)/u;

/** Reports it, with the right spelling. `text` is a line without a speaker; `cast` holds who may be meant. */
export function sayWhoSpeaks(text: string, cast: ReadonlySet<string>, say: TellProblem): void {
  const [, who, note] = called.exec(text) ?? marked.exec(text) ?? [];
  if (who === undefined) return;
  const meant = speakerMeant(who, cast);
  if (meant !== undefined) {
    const thinks = /think|thought/i.test(note ?? who) ? ' (thinks)' : '';
    say('speaker', howToWrite(who, `${meant.toUpperCase()}${thinks}`));
    return;
  }
  if (note === undefined && !isCapitals(who)) return;
  const written = who.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  say(
    'speaker',
    `If ${who} speaks here, write ${written}: and add them to # cast:. If not, begin without a colon.`,
  );
}

export function howToWrite(who: string, right: string): string {
  return `"${who}" is not read as a speaker. Begin the line with "${right}: ": capitals, a colon, a space.`;
}

/** The member of the cast who is meant by a name with another spelling. */
export function speakerMeant(who: string, cast: ReadonlySet<string>): string | undefined {
  const name = bare(who.replace(/\s+(?:thinks|thinking|thought)$/i, ''));
  const speakers = [...cast, 'coach'];
  return speakers.find((each) => bare(each) === name) ?? speakers.find((each) => isNear(bare(each), name));
}

function isCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function bare(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** True for one letter more, less or different, or two that changed places, in names of three letters or more. */
function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
