// Celebrated badges read from the pocket may be torn; a device celebrates each badge once for each learner.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { celebratedFrom } from '../../src/device/celebrated.ts';
import { createDevice } from '../../src/device/device.ts';
import type { Pocket } from '../../src/device/pocket.ts';

describe('celebrated badges', () => {
  it('are read as they were kept', () => {
    const kept = { since: { time: 12, count: 3 }, badges: ['skill:guide', 'role:media-maker'] };
    expect(celebratedFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });
  it('are read in the form of an earlier version, which kept a time without a count', () => {
    expect(celebratedFrom({ since: 12, badges: ['a'] })).toEqual({
      since: { time: 12, count: 0 },
      badges: ['a'],
    });
  });
  it.each([
    ['nothing', undefined],
    ['a word', 'skill:guide'],
    ['a list', ['skill:guide']],
    ['no first look', { badges: [] }],
    ['a look before time began', { since: -1, badges: [] }],
    ['a look at no time', { since: Number.NaN, badges: [] }],
  ])('count as never looked at when the pocket holds %s', (_, data) => {
    expect(celebratedFrom(data)).toBeUndefined();
  });
  it('leave out entries that cannot be badges', () => {
    expect(celebratedFrom({ since: 1, badges: ['a', 2, null, 'b'.repeat(90)] })?.badges).toEqual(['a']);
    expect(celebratedFrom({ since: 1, badges: 'a' })).toEqual({ since: { time: 1, count: 0 }, badges: [] });
  });
  it('are read without throwing, whatever the pocket holds', () => {
    fc.assert(fc.property(fc.anything(), (data) => void celebratedFrom(data)));
  });
});

describe('a device', () => {
  const pocket = (): Pocket => {
    const held = new Map<string, unknown>();
    return {
      read: (name) => held.get(name),
      write: (name, value) => void (value === undefined ? held.delete(name) : held.set(name, value)),
      names: (start) => [...held.keys()].filter((name) => name.startsWith(start)),
      clear(start) {
        for (const name of [...held.keys()]) if (name.startsWith(start)) held.delete(name);
      },
      subscribe: () => () => {},
    };
  };
  const open = (kept: Pocket) => createDevice(kept, () => Promise.reject(new Error('not here')));

  it('remembers how far the facts went when it first looked at a learner, also after a reload', async () => {
    const kept = pocket();
    const seen = { time: 1_800_000_000_000, count: 4 };
    const device = createDevice(kept, async (clock) => {
      clock.see(seen);
      throw new Error('not here');
    });
    await device.notebook().catch(() => {});
    expect(device.celebrated('mira').since).toEqual(seen);
    expect(open(kept).celebrated('mira').since).toEqual(seen);
  });
  it('celebrates a badge once, for one learner', () => {
    const device = open(pocket());
    device.celebrate('mira', 'skill:guide');
    device.celebrate('mira', 'skill:guide');
    expect(device.celebrated('mira').badges).toEqual(['skill:guide']);
    expect(device.celebrated('zoe').badges).toEqual([]);
  });
  it('forgets them with everything else of a learner', () => {
    const device = open(pocket());
    device.celebrate('mira', 'skill:guide');
    device.forget('mira');
    expect(device.celebrated('mira').badges).toEqual([]);
  });
});
