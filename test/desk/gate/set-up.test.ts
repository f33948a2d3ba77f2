// The set-up's form: it needs a teacher with a PIN and names that differ; every other adult may be left out.
import { describe, expect, it } from 'vitest';
import { faultsIn, linesFor, rowsFrom } from '../../../src/desk/gate/set-up.ts';

const filled = (...changes: readonly object[]) =>
  linesFor([]).map((line, at) => ({ ...line, ...(changes[at] ?? {}) }));
const okafor = { name: 'Ms. Okafor', pin: '2580', again: '2580' };

describe('The set-up', () => {
  it('asks for a teacher with a PIN, and for no other adult', () => {
    expect([...faultsIn(linesFor([]))]).toEqual([[0, { name: 'teacher', pin: 'empty' }]]);
    expect(faultsIn(filled(okafor)).size).toBe(0);
  });
  it('lets other adults choose their PIN later, but takes no PIN without its repetition or its name', () => {
    expect(faultsIn(filled(okafor, { name: 'Mr. Brandt' })).size).toBe(0);
    expect(faultsIn(filled(okafor, { name: 'Mr. Brandt', pin: '4711' })).get(1)).toEqual({
      pin: 'different',
    });
    expect(faultsIn(filled(okafor, { pin: '4711', again: '4711' })).get(1)).toEqual({ name: 'empty' });
  });
  it('wants names that can be told apart', () => {
    expect(faultsIn(filled(okafor, { name: 'ms okafor' })).get(1)).toEqual({ name: 'twice' });
  });
  it('keeps the adults who are known already, with a line for every kind', () => {
    const lines = linesFor([{ id: 'o', kind: 'teacher', name: 'Ms. Okafor' }]);
    expect(lines.map(({ kind }) => kind)).toEqual([
      'teacher',
      'counselor',
      'tech',
      'library',
      'office',
      'facilities',
    ]);
    expect(rowsFrom(lines.map((line) => (line.id ? { ...line, pin: '2580' } : line)))).toEqual([
      { id: 'o', kind: 'teacher', name: 'Ms. Okafor', pin: '2580' },
    ]);
  });
});
