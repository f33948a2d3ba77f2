// The copy of a class on a new computer: opened once it is one, and refused with a reason where it is not.
import { expect, it } from 'vitest';
import { openCopy } from '../../src/device/open-copy.ts';
import { parcelFile } from '../../src/journal/way-out.ts';
import type { Viewer } from '../../src/practice/facts/audience.ts';
import { leaving } from '../../src/progress/door/leaving.ts';
import { createPen, opens } from '../support/given.ts';

const fact = createPen()(opens());
const textFor = (role: Viewer['role']): string =>
  parcelFile(leaving([fact], { of: ['mira'], viewer: { role, id: 'mira', classes: [] } }), {
    at: 1,
    day: '2026-09-01',
  });
const opened: string[] = [];
const notebook = {
  open: async (text: string) => {
    opened.push(text);
    return { ok: true, added: 1, skipped: 0, leftOut: 0 } as const;
  },
};
const full = { open: () => Promise.reject(new Error('full')) };

it('the copy of a class is opened', async () => {
  expect(
    await openCopy(notebook, new File([textFor('teacher')], 'hand-up everything.jsonl')),
  ).toBeUndefined();
  expect(opened).toEqual([textFor('teacher')]);
});

it.each([
  ['oneStudent', textFor('student')],
  ['foreign', 'milk and bread'],
  ['empty', ''],
] as const)('says %s of a file that is no copy, and opens nothing', async (why, text) => {
  opened.length = 0;
  expect(await openCopy(notebook, new File([text], 'file'))).toBe(why);
  expect(opened).toEqual([]);
});

it('says so where a copy cannot be stored', async () =>
  expect(await openCopy(full, new File([textFor('counselor')], 'copy'))).toBe('unsaved'));
