// A spreadsheet of a class opens in every program, and no nickname in it runs as a formula.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { classCsv } from '../../../../src/desk/look/progress/csv.ts';
import { emptyMastery } from '../../../../src/progress/mastery/mastery.ts';
import { standingsOf } from '../../../../src/progress/mastery/standings.ts';
import { uuidFor } from '../../../../src/progress/records/uuid.ts';
import { rubricWords } from '../../../../src/strings/en/micro-skills.ts';
import { progressWords } from '../../../../src/strings/en/progress.ts';

const skills = standingsOf(emptyMastery, '2026-11-26');
const row = (nickname: string) => ({
  id: nickname,
  nickname,
  class: 'one',
  skills,
  hasRole: true,
  stuck: [],
  lastDay: '2026-11-25',
  ways: [{ role: 'time-buddy', title: 'Time & Deadline Buddy', status: 'listed' } as const],
});
const classes = [{ id: 'one', name: 'Room 12', band: 'B', since: '2026-09-01', closed: false }] as const;
const words = {
  columns: progressWords.files.columns,
  rubric: rubricWords,
  levels: progressWords.levels,
  way: (title: string, status: string) => `${title}: ${status}`,
};
const csv = (...names: readonly string[]): string => classCsv(names.map(row), classes, [], words);
const read = (text: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/, '')).data;

describe('a spreadsheet of a class', () => {
  it('begins with a byte order mark for Excel and has a column for each skill and move', () => {
    const text = csv('Maple');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const [head, first] = read(text);
    expect(head).toHaveLength(3 + 4 + 24 + 2);
    expect(head?.slice(0, 5)).toEqual([
      'Student',
      'Class',
      'Groups',
      'Know What I Need',
      'Know What I Need: Spot the Stuck',
    ]);
    expect(first?.slice(0, 4)).toEqual(['Maple', 'Room 12', '', 'new']);
    expect(first?.slice(-2)).toEqual(['Time & Deadline Buddy: listed', '2026-11-25']);
  });

  it.each([
    '=cmd|"/C calc"!A0',
    '+1+1',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u200F=1',
    '\uFEFF=1',
    '＝1',
  ])('writes %j so that it is read as words', (name) => {
    const cell = read(csv(name))[1]?.[0];
    expect(cell).toBe(`'${name}`);
  });

  it.each(['Maple', 'say "hi", then go', 'نورة', 'שירה', '🌱 Kai', 'O’Neil; Jr.', "'quoted'"])(
    'keeps %j as it is',
    (name) => expect(read(csv(name))[1]?.[0]).toBe(name),
  );

  it('keeps every row and cell whatever the nicknames are, and lets none run as a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 24 }), { minLength: 1, maxLength: 5 }),
        (names) => {
          const rows = read(csv(...names));
          expect(rows).toHaveLength(names.length + 1);
          for (const [at, name] of names.entries()) {
            const cell = rows[at + 1]?.[0] ?? '';
            expect([name, `'${name}`]).toContain(cell);
            expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@]/u);
            expect(rows[at + 1]).toHaveLength(33);
          }
        },
      ),
    );
  });
});

it('a UUID is version 5: SHA-1 of its namespace and its name', () => {
  const space = Buffer.from('6f1d3c1e0f584a2b9d0e6a2f5d1b7c43', 'hex');
  const hash = createHash('sha1').update(space).update('fact é').digest('hex');
  const made = uuidFor('fact é').replaceAll('-', '');
  expect(made).toHaveLength(32);
  expect(made.slice(0, 12)).toBe(hash.slice(0, 12));
  expect(made.slice(13, 16)).toBe(hash.slice(13, 16));
  expect(made.slice(17)).toBe(hash.slice(17, 32));
  expect(made[12]).toBe('5');
});
