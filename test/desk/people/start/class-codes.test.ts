// The codes of a class: one where it fits, else as few as will do, and each student in exactly one.
import { expect, it } from 'vitest';
import { makeClassCodes } from '../../../../src/desk/people/start/class-codes.ts';

const students = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `s${at}`);
/** As if each student took this many digits. */
const taking = (digits: number) => (some: readonly string[]) =>
  Promise.resolve({ link: `link of ${some.length}`, code: '7'.repeat(some.length * digits) });
const spans = (parts: readonly { readonly from: number; readonly to: number }[]) =>
  parts.map(({ from, to }) => [from, to]);

it('a class that fits has one code, and the link holds everyone', async () => {
  const { link, parts } = await makeClassCodes(students(26), taking(70));
  expect(link).toBe('link of 26');
  expect(spans(parts)).toEqual([[0, 25]]);
});

it('a larger class has several codes, each for a part of it', async () => {
  const { link, parts } = await makeClassCodes(students(61), taking(70));
  expect(link).toBe('link of 61');
  expect(spans(parts)).toEqual([
    [0, 30],
    [31, 60],
  ]);
});

it('a class that no few codes can hold has its link alone', async () => {
  const { link, parts } = await makeClassCodes(students(400), taking(70));
  expect(link).toBe('link of 400');
  expect(parts).toEqual([]);
});
