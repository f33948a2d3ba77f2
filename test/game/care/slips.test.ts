// Trouble slips: each is shown once, and goes when the student leaves what it is about.
import { expect, it } from 'vitest';
import { afterScreen, afterStory, onScreen, withSlip } from '../../../src/game/care/slips.ts';
import type { Trouble } from '../../../src/kit/TroubleNote.tsx';

const slip = (id: string, text = id): Trouble => ({ id, text });
const ids = (list: readonly Trouble[]): readonly string[] => list.map(({ id }) => id);
const all = [
  'story',
  'changed',
  'elsewhere',
  'file',
  'idea',
  'pathway',
  'card',
  'give',
  'newer',
  'check-in',
].map((id) => slip(id));

it('a slip that comes again replaces the earlier one and stands last', () => {
  expect(withSlip([slip('file', 'old'), slip('newer')], slip('file', 'new'))).toEqual([
    slip('newer'),
    slip('file', 'new'),
  ]);
});

it('slips of a role-play go when the role-play is left', () => {
  expect(ids(afterStory(all))).toEqual(['file', 'idea', 'pathway', 'card', 'give', 'newer', 'check-in']);
});

it.each([
  ['front', ['file']],
  ['jobs', ['idea']],
  ['pathway', ['pathway', 'card']],
  ['school', []],
] as const)('slips of what was done on %s go when it is left', (at, gone) => {
  const left = ids(afterScreen(all, at));
  expect(all.map(({ id }) => id).filter((id) => !left.includes(id))).toEqual(gone);
});

it.each([
  ['school', 1, true],
  ['path', 2, false],
  ['front', 1, false],
] as const)('the check-in on %s, the screen number %i, stays: %s', (at, passed, stays) => {
  expect(ids(onScreen(all, at, passed)).includes('check-in')).toBe(stays);
  expect(onScreen(all, at, passed).length).toBe(stays ? all.length : all.length - 1);
});
