// Reads the school's people as they are typed: adults and numbers, one on each line.
import type { Country, SchoolPeople } from '../../../practice/help-numbers.ts';

type ReadPeople =
  | { readonly ok: true; readonly people: SchoolPeople }
  /** `line` is the line that has no number. */
  | { readonly ok: false; readonly why: 'noNumber'; readonly line: string }
  | { readonly ok: false; readonly why: 'many' };

/** Most lines of adults, and of numbers. */
export const mostLines = 8;
const longestLine = 80;

export function readPeople(adults: string, numbers: string, country: Country): ReadPeople {
  const people = linesOf(adults);
  const lines = linesOf(numbers);
  if (people.length > mostLines || lines.length > mostLines) return { ok: false, why: 'many' };
  const found: { name: string; number: string }[] = [];
  for (const line of lines) {
    const [, name = '', number = ''] = /^(.+?)\s*[:：]\s*([+(\d][\d\s()./*#-]*)$/.exec(line) ?? [];
    if (!/\d/.test(number)) return { ok: false, why: 'noNumber', line };
    found.push({ name, number: number.trim() });
  }
  return { ok: true, people: { adults: people, country, numbers: found } };
}

export function writtenNumbers({ numbers }: SchoolPeople): string {
  return numbers.map(({ name, number }) => `${name}: ${number}`).join('\n');
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, longestLine))
    .filter((line) => line !== '');
}
