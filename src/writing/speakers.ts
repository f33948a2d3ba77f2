// Is somebody meant to speak here? A name that is written otherwise would become narration without a sound.
import type { TellProblem } from './problem.ts';

/** What stands before the first colon, and a note in parentheses such as (thinks); quotes and stars in front do not matter. */
const called =
  /^[^\p{L}\s]*\s*(\p{L}[\p{L}\p{M}\p{N}.’'_-]*(?:\s+\p{L}[\p{L}\p{M}\p{N}.’'_-]*){0,2})\s*(\([^()]*\)|\[[^[\]]*\])?[)*_\s]*[:：﹕꞉∶]/u;
/** Capitals and another mark than a colon. */
const marked = /^(\p{Lu}[\p{Lu}\p{M}\p{N}-]+)\s*(\([^()]*\))?\s*(?:[;,]|[-–—]\s)/u;

/** Says so, and how it is written. `text` is a line that has no speaker as it stands, `cast` who may be meant. */
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

/** Who of the cast is meant by a name that is spelled otherwise. */
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

/** One letter more, less or other, in names long enough to tell. */
function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
