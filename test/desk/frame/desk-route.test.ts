// Addresses of the desk: each leads to its screen, and the screen gives the same address.
import { expect, it } from 'vitest';
import { demoAddress, deskAddress, deskRouteFrom } from '../../../src/desk/frame/desk-route.ts';
import { isDemoPage } from '../../../src/kit/demo-page.ts';

it('an address leads to its screen and back, and an unknown one to Today', () => {
  const route = { at: 'student', of: 'juniper' } as const;
  const { search, hash } = new URL(deskAddress(route), 'https://hand-up.example');
  expect(deskRouteFrom(search, hash)).toEqual(route);
  expect(deskRouteFrom('?at=nowhere')).toEqual({ at: 'today' });
});

it('an address keeps the language that is tried out', () => {
  expect(deskAddress({ at: 'today' }, '?at=board&lang=es')).toBe('/desk.html?at=today&lang=es');
  expect(deskAddress({ at: 'today' }, '?at=board')).toBe('/desk.html?at=today');
});

it('an address never tells a server which student a screen is about, and older ones are read', () => {
  expect(deskAddress({ at: 'student', of: 'juniper' })).toBe('/desk.html?at=student#of=juniper');
  expect(deskRouteFrom('?at=student&of=juniper')).toEqual({ at: 'student', of: 'juniper' });
});

it('the demo class has its own place, which leads to no other', () => {
  const search = new URL(demoAddress, 'http://here').search;
  expect(isDemoPage(search)).toBe(true);
  expect(isDemoPage('?at=today')).toBe(false);
  expect(isDemoPage(new URL(deskAddress({ at: 'board' }, search), 'http://here').search)).toBe(true);
});
