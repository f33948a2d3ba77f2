// Addresses of the desk: each leads to its screen, and the screen gives the same address.
import { expect, it } from 'vitest';
import { deskAddress, deskRouteFrom } from '../../../src/desk/frame/desk-route.ts';

it('an address leads to its screen and back, and an unknown one to Today', () => {
  const route = { at: 'student', of: 'juniper' } as const;
  expect(deskRouteFrom(deskAddress(route).slice('/desk.html'.length))).toEqual(route);
  expect(deskRouteFrom('?at=nowhere')).toEqual({ at: 'today' });
});

it('an address keeps the language that is tried out', () => {
  expect(deskAddress({ at: 'today' }, '?at=board&lang=es')).toBe('/desk.html?at=today&lang=es');
  expect(deskAddress({ at: 'today' }, '?at=board')).toBe('/desk.html?at=today');
});
