// A pocket apart: nothing of the device's own pocket is read or changed but what belongs to the device (device/pocket.ts).
import { expect, it } from 'vitest';
import { createPocket, createPocketApart } from '../../src/device/pocket.ts';
import { createMapWindow } from '../support/map-window.ts';

it('keeps its own values in memory, and shares how pages look', () => {
  const own = createPocket(createMapWindow());
  own.write('player', 'mira');
  own.write('language', 'es');
  const apart = createPocketApart(own);
  expect(apart.read('player')).toBeUndefined();
  expect(apart.read('language')).toBe('es');
  apart.write('player', 'demo-student-1');
  apart.write('preferences', { text: 2 });
  expect(own.read('player')).toBe('mira');
  expect(own.read('preferences')).toEqual({ text: 2 });
  expect(apart.names('pl')).toEqual(['player']);
  apart.clear('pl');
  expect(apart.read('player')).toBeUndefined();
});
