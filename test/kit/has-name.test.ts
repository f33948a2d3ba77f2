// Finding a name in a long list by some of its letters.
import { expect, it } from 'vitest';
import { hasName } from '../../src/kit/has-name.ts';

it.each([
  ['Zoë', 'zoe', true],
  ['José M.', 'jose m', true],
  ['Maple', ' MAP ', true],
  ['Maple', '', true],
  ['Maple', 'otter', false],
])('%s is found by “%s”: %s', (name, typed, found) => {
  expect(hasName(name, typed)).toBe(found);
});
