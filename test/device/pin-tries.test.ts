// Tries at a PIN on one device: each is counted before it is checked, the fifth wrong one starts a minute of waiting.
import { describe, expect, it } from 'vitest';
import { triesOnceBegun, withPin, withTold, withTries, wrongTry } from '../../src/device/pin-tries.ts';
import { noPins, noTries, type Tries } from '../../src/practice/pin.ts';

const at = 1_800_000_000_000;
const minute = 60_000;

/** What an adult is told who types only wrong PINs, one at each of these times. */
function toldAt(times: readonly number[]): readonly string[] {
  let tries: Tries = noTries;
  return times.map((time) => {
    const begun = triesOnceBegun(tries, time);
    if (!begun) return 'waits before';
    tries = begun;
    return wrongTry(tries, time);
  });
}

describe('A try', () => {
  it('is missed four times, and the fifth waits a minute, to the millisecond', () => {
    const end = at + 4 + minute;
    expect(toldAt([at, at + 1, at + 2, at + 3, at + 4, at + 5, end - 1, end])).toEqual([
      ...Array<string>(4).fill('missed'),
      'waits',
      'waits before',
      'waits before',
      'missed',
    ]);
  });
  it('is counted when it begins, so a page that is reloaded then gives no other', () => {
    expect(triesOnceBegun(noTries, at)).toEqual({ missed: 1, until: 0 });
    expect(triesOnceBegun({ missed: 4, until: 0 }, at)).toEqual({ missed: 0, until: at + minute });
  });
});

describe('What is stored of tries', () => {
  const all = { ada: { missed: 2, until: 0 }, 'teacher name': { missed: 0, until: at } };
  it('changes for one adult', () => {
    expect(withTries(all, 'ada', { missed: 3, until: 0 })).toEqual({ ...all, ada: { missed: 3, until: 0 } });
    expect(withTries({}, 'ada', { missed: 1, until: 0 })).toEqual({ ada: { missed: 1, until: 0 } });
  });
  it('goes for one adult, once their PIN fits', () => {
    expect(withTries(all, 'ada', undefined)).toEqual({ 'teacher name': { missed: 0, until: at } });
    expect(withTries({}, 'ada', undefined)).toEqual({});
  });
});

describe('What is stored of PINs', () => {
  const [old, fresh] = [
    { salt: '00', hash: '01' },
    { salt: '02', hash: '03' },
  ];
  const pins = { ...noPins, of: { ada: old, ben: old }, anew: '2026-11-02' };
  it('takes a new PIN for one adult, and the day of a new start stays', () => {
    expect(withPin(pins, 'ada', fresh)).toEqual({ ...pins, of: { ada: fresh, ben: old } });
    expect(withPin(noPins, 'ada', fresh)).toEqual({ v: 1, of: { ada: fresh } });
  });
  it('forgets one adult’s PIN, and nobody else’s', () => {
    expect(withPin(pins, 'ada', undefined)).toEqual({ ...pins, of: { ben: old } });
    expect(withPin(pins, 'nobody', undefined)).toEqual(pins);
  });
});

it('an adult who has read that PINs were set anew is written down once, and stays so when a PIN changes', () => {
  const pins = withTold(withTold({ ...noPins, anew: '2026-11-30' }, 'okafor'), 'okafor');
  expect(pins.told).toEqual(['okafor']);
  expect(withPin(pins, 'brandt', undefined).told).toEqual(['okafor']);
});
