// Why a role-play is suggested: of one that an adult gave, from whom and by when, and the same for whomever it was given to.
import { expect, it } from 'vitest';
import { reasonIn, whyFor } from '../../../src/game/school/why.ts';

const names = new Map([['okafor', 'Ms. Okafor']]);
const given = { story: 'a-secret-too-big', micro: 'safety-sort', why: 'assigned' } as const;
const says = (more: { readonly by?: string; readonly due?: string }) =>
  whyFor(reasonIn({ ...given, ...more }, { names }, '2026-12-04')).replace(/[\u2066-\u2069]/g, '');

it('names the adult and the day with its date', () => {
  expect(says({ by: 'okafor', due: '2026-12-07' })).toBe('From Ms. Okafor, by Monday, December 7.');
  expect(says({ by: 'okafor' })).toBe('From Ms. Okafor.');
});

it('does without a name where none is known', () => {
  expect(says({ by: 'stranger' })).toBe('From a grown-up of your class.');
});
