// Addresses of the desk: each leads to its screen, and back to itself.
import { expect, it } from 'vitest';
import { deskAddress, deskRouteFrom } from '../../../src/desk/frame/desk-route.ts';

it('leads to its screen and back', () => {
  const route = { at: 'student', of: 'juniper' } as const;
  expect(deskRouteFrom(deskAddress(route).slice('/desk.html'.length))).toEqual(route);
  expect(deskRouteFrom('?at=nowhere')).toEqual({ at: 'today' });
});

it('goes on in the language that is tried', () => {
  expect(deskAddress({ at: 'today' }, '?at=board&lang=es')).toBe('/desk.html?at=today&lang=es');
  expect(deskAddress({ at: 'today' }, '?at=board')).toBe('/desk.html?at=today');
});
