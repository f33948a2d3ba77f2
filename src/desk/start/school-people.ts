// The school's people as they are typed: adults and numbers, one a line.
import type { SchoolPeople } from '../desk.ts';

export type ReadPeople =
  | { readonly ok: true; readonly people: SchoolPeople }
  /** The line that has no number. */
  | { readonly ok: false; readonly line: string };

const mostLines = 8;

export function readPeople(adults: string, numbers: string): ReadPeople {
  const found: { name: string; number: string }[] = [];
  for (const line of linesOf(numbers)) {
    const [, name = '', number = ''] = /^(.+?)\s*[:：]\s*([+\d][\d\s()./*#-]*)$/.exec(line) ?? [];
    if (number === '') return { ok: false, line };
    found.push({ name, number: number.trim() });
  }
  return { ok: true, people: { adults: linesOf(adults), numbers: found } };
}

export function writtenNumbers({ numbers }: SchoolPeople): string {
  return numbers.map(({ name, number }) => `${name}: ${number}`).join('\n');
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, 80))
    .filter((line) => line !== '')
    .slice(0, mostLines);
}
