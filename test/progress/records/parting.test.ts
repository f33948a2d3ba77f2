// How a student and a partner left each other is the last ending they had together.
import { expect, it } from 'vitest';
import type { FactDraft } from '../../../src/practice/facts/fact.ts';
import { partingFrom } from '../../../src/progress/records/parting.ts';
import { closes, createPen, opens } from '../../support/given.ts';

const shared = new Set(['clip', 'sound']);
const after = (...drafts: readonly FactDraft[]) => {
  const write = createPen();
  return partingFrom(
    drafts.map((draft) => write(draft)),
    'mira',
    shared,
  );
};
const ends = (story: string, kind: 'bright' | 'bumpy', sitting = story) => closes({ story, sitting }, kind);

it('is nothing for students who have no ending with them', () => {
  expect(after()).toBeUndefined();
  expect(after(ends('map', 'bumpy'))).toBeUndefined();
});

it('is the last ending in a story that they share', () => {
  expect(after(ends('clip', 'bright'), ends('sound', 'bumpy'))).toBe('bumpy');
  expect(after(ends('clip', 'bumpy'), ends('sound', 'bright'), ends('map', 'bumpy'))).toBe('bright');
});

it('is forgotten after a steady ending', () => {
  const steady = { ...ends('sound', 'bright'), ending: { kind: 'steady', slug: 'so' } } as const;
  expect(after(ends('clip', 'bumpy'), steady)).toBeUndefined();
});

it('leaves out what-ifs and what another student did', () => {
  const imagined = opens({ story: 'clip', sitting: 'dream' }, 'what-if');
  expect(after(ends('clip', 'bright'), imagined, ends('clip', 'bumpy', 'dream'))).toBe('bright');
  const write = createPen({ learner: 'noa' });
  expect(partingFrom([write(ends('clip', 'bumpy'))], 'mira', shared)).toBeUndefined();
});
