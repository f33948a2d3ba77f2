// The launch plan: ten days, each with what it asks for, and ticks that are checked when they are read.
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardPages } from '../../../../src/desk/teach/facilitate/card-pages.ts';
import {
  launchLength,
  nextDay,
  parseTicks,
  type Ticks,
  thingsByDay,
  ticked,
  ticksToKeep,
} from '../../../../src/desk/teach/launch/launch-plan.ts';
import { practiceCards } from '../../../../src/strings/en/facilitate.ts';
import { launchDays } from '../../../../src/strings/en/launch.ts';
import { readLibrary } from '../../../../src/workshop/library/library.ts';

const anyTicks = fc
  .uniqueArray(fc.integer({ min: 1, max: launchLength }))
  .map((days) => days.reduce<Ticks>((ticks, day) => ticked(ticks, day, `2026-09-${10 + day}`), {}));

it('each of its ten days has things to do', () => {
  expect(launchDays).toHaveLength(launchLength);
  expect(launchLength).toBe(10);
  for (const things of thingsByDay) expect(things.length).toBeGreaterThan(0);
});

it('its role-plays are on the shelf and none of them is sensitive', () => {
  const { stories } = readLibrary(resolve(import.meta.dirname, '../../../..'));
  for (const thing of thingsByDay.flat()) {
    if (thing.kind !== 'together' && thing.kind !== 'give') continue;
    const entry = stories.find(({ id }) => id === thing.story)?.book?.entry;
    expect(entry?.sensitive, thing.story).toBe(false);
  }
});

it('the next day is the first one that is not ticked, in whatever order days are ticked', () => {
  expect(nextDay({})).toBe(1);
  expect(nextDay({ 1: '2026-09-01', 3: '2026-09-02' })).toBe(2);
  fc.assert(
    fc.property(anyTicks, (ticks) => {
      const next = nextDay(ticks);
      if (next === undefined) expect(Object.keys(ticks)).toHaveLength(launchLength);
      else expect(ticks[next]).toBeUndefined();
    }),
  );
});

it('ticks are read again as they were kept, and one can be taken away', () => {
  fc.assert(
    fc.property(anyTicks, (ticks) => {
      expect(parseTicks(JSON.parse(JSON.stringify(ticksToKeep(ticks))))).toEqual(ticks);
      expect(ticked(ticked(ticks, 3, '2026-09-30'), 3, undefined)[3]).toBeUndefined();
    }),
  );
});

it.each([
  ['nothing', undefined, {}],
  ['another shape', { v: 2, done: [] }, undefined],
  ['a day there is not', { v: 1, done: [{ day: 11, on: '2026-09-01' }] }, undefined],
  ['words', 'yes', undefined],
])('reads %s as it is, or not at all', (_, data, ticks) => expect(parseTicks(data)).toEqual(ticks));

it('each card’s back is printed behind its own front', () => {
  const pages = cardPages(practiceCards);
  expect(pages).toHaveLength(6);
  for (let at = 0; at < pages.length; at += 2) {
    const [front, back] = [pages[at], pages[at + 1]];
    // When the sheet is turned on its long edge, the first place lies behind the second.
    const behind = [1, 0, 3, 2].map((place) => back?.places[place]);
    expect(behind).toEqual(front?.places);
  }
  expect(cardPages([practiceCards[0]])[1]?.places).toEqual([
    undefined,
    practiceCards[0],
    undefined,
    undefined,
  ]);
});

it('there are twelve cards, and only of the eleventh just the telling is acted out', () => {
  expect(practiceCards.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(practiceCards.filter(({ tellOnly }) => tellOnly).map(({ n }) => n)).toEqual([11]);
  const said = practiceCards.flatMap((card) => Object.values(card)).join(' ');
  expect(said).not.toMatch(/\b(wrong|bad|fail\w*|lazy|easy|obviously|just|smart|should have)\b/i);
});
