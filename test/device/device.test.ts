// What a page reads from the pocket before its journal is open: who plays, bookmarks, the school’s people. A torn entry reads as a missing one.
import { beforeEach, describe, expect, it } from 'vitest';
import { createDevice } from '../../src/device/device.ts';
import type { Notebook } from '../../src/device/notebook.ts';
import { createPocket } from '../../src/device/pocket.ts';
import type { FactDraft } from '../../src/practice/facts/fact.ts';
import { createMapWindow } from '../support/map-window.ts';

let stored: Map<string, string>;
beforeEach(() => {
  stored = new Map();
});
const put = (name: string, value: unknown): void => {
  stored.set(`hand-up:${name}`, typeof value === 'string' ? value : JSON.stringify(value));
};
const open = () => createDevice(createPocket(createMapWindow(stored)), () => new Promise<Notebook>(() => {}));

describe('who plays', () => {
  it('has an id from the first question on, and the same one after a reload', () => {
    const id = open().player();
    expect(id).toMatch(/^\w{26}$/);
    expect(open().player()).toBe(id);
  });
  it('is a new guest when the kept id is torn, empty or too long', () => {
    for (const torn of ['"', '""', JSON.stringify('x'.repeat(81)), '{"id":"mira"}']) {
      put('player', torn);
      expect(open().player()).toMatch(/^\w{26}$/);
    }
  });
  it('is a new guest after a student stops playing', () => {
    const device = open();
    device.play('mira');
    expect(open().player()).toBe('mira');
    device.play(undefined);
    expect(device.player()).not.toBe('mira');
  });
});

describe('its facts are needed', () => {
  const scene = { sitting: 's1', story: 'begun', setting: 'library', difficulty: 1 } as const;
  const opening: FactDraft = { type: 'SittingOpened', ...scene, version: 'v1', seat: 'asker', why: 'free' };
  const move: FactDraft = { type: 'MoveMade', ...scene, step: 0, choice: 'wave', evidence: [] };
  const needs = (device: ReturnType<typeof open>) => {
    let times = 0;
    const callOff = device.whenNeeded(() => {
      times++;
    });
    return { times: () => times, callOff };
  };

  it('on a new device once something has been done in a role-play, and only once', () => {
    const device = open();
    const { times } = needs(device);
    device.record(opening, device.player());
    expect(times()).toBe(0);
    device.record(move, device.player());
    device.record(move, device.player());
    expect(times()).toBe(1);
    expect(needs(device).times()).toBe(1);
  });
  it('at once where someone has played before', () => {
    open().player();
    expect(needs(open()).times()).toBe(1);
  });
  it('not by a page that no longer waits for them', () => {
    const device = open();
    const { times, callOff } = needs(device);
    callOff();
    device.record(move, device.player());
    expect(times()).toBe(0);
  });
});

describe('a bookmark in a role-play', () => {
  it('says that there is something to resume, until the debrief', () => {
    put('bookmark:mira:begun', { doing: 'choosing' });
    put('bookmark:mira:finished', { doing: 'debrief' });
    put('bookmark:mira:torn', '{"doing":');
    const device = open();
    expect(['begun', 'finished', 'torn', 'other'].map((story) => device.hasBookmark('mira', story))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(device.hasBookmark('noor', 'begun')).toBe(false);
  });
  it('is not read when it is too torn to resume from', async () => {
    put('bookmark:mira:begun', { doing: 'choosing' });
    expect(await open().bookmark('mira', 'begun')).toBeUndefined();
    expect(await open().bookmark('mira', 'other')).toBeUndefined();
  });
});

describe('the school’s staff and numbers', () => {
  it('are read as they were kept', () => {
    const people = {
      adults: ['Mr. Lindqvist, room 3'],
      country: 'US',
      numbers: [{ name: 'School office', number: '(555) 0100' }],
    } as const;
    const device = open();
    device.keepSchool(people);
    expect(open().school()).toEqual(people);
  });
  it('are those that can be read, when others are torn', () => {
    put('school', { adults: ['Ms. Okafor', 7], numbers: [{ name: 'x' }, null, { name: 'y', number: '1' }] });
    expect(open().school()).toMatchObject({ adults: ['Ms. Okafor'], numbers: [{ name: 'y', number: '1' }] });
    put('school', 'null');
    expect(open().school()).toMatchObject({ adults: [], numbers: [] });
  });
});

it('a device keeps the picture of the last player, and refuses anything that is not a picture of a learner', () => {
  const picture = { learner: 'mira', base: 'data:image/png;base64,AAAA' };
  put('base', picture);
  expect(open().base()).toEqual(picture);
  for (const torn of [
    { learner: 'mira', base: 'https://example.org/a.png' },
    { base: picture.base },
    'null',
  ]) {
    put('base', torn);
    expect(open().base()).toBeUndefined();
  }
});

it('a device notes a look for help once a day for each job', () => {
  const device = open();
  const looks = [
    ['2026-10-05', 'time-buddy'],
    ['2026-10-05', 'time-buddy'],
    ['2026-10-05', undefined],
    ['2026-10-05', undefined],
    ['2026-10-06', 'time-buddy'],
  ] as const;
  expect(looks.map(([day, role]) => device.noteLook(day, role))).toEqual([true, false, true, false, true]);
});

it('a device keeps for whom a student wishes stories, until it is taken back or the student is forgotten', () => {
  open().keepStoryBand('mira', 'C');
  expect(open().storyBand('mira')).toBe('C');
  expect(open().storyBand('theo')).toBeUndefined();
  open().keepStoryBand('mira', undefined);
  expect(open().storyBand('mira')).toBeUndefined();
  open().keepStoryBand('mira', 'B');
  open().forget('mira');
  expect(open().storyBand('mira')).toBeUndefined();
  put('story-band:mira', 'D');
  expect(open().storyBand('mira')).toBeUndefined();
});

it('a device forgets a learner’s bookmarks and celebrated badges, and keeps those of others', () => {
  for (const learner of ['mira', 'noor']) {
    put(`bookmark:${learner}:begun`, { doing: 'choosing' });
    put(`celebrated:${learner}`, { since: { time: 1, count: 0 }, badges: ['skill:approach'] });
  }
  open().forget('mira');
  expect([...stored.keys()].toSorted()).toEqual(['hand-up:bookmark:noor:begun', 'hand-up:celebrated:noor']);
});
