// PINs: which ones are accepted, the wait after five that do not match, and what is read from torn data.
import { describe, expect, it } from 'vitest';
import { isPin, verifierFor } from '../../src/device/pin-hash.ts';
import {
  afterMiss,
  isEasyToGuess,
  isSameName,
  noPins,
  noTries,
  parsePins,
  parseTries,
  pinFault,
  type Tries,
  triesLeft,
  waitLeft,
} from '../../src/practice/pin.ts';

const minute = 60_000;

describe('A PIN', () => {
  it.each([
    ['', '', 'empty'],
    ['   ', '', 'empty'],
    ['123', '123', 'length'],
    ['123456789', '123456789', 'length'],
    ['12a4', '12a4', 'letters'],
    ['１２34', '1234', undefined],
    ['12 34', '1234', undefined],
    ['2580', '2581', 'different'],
    ['2580', '2580', undefined],
    ['12345678', '12345678', undefined],
  ] as const)('%j typed again as %j: %s', (pin, again, fault) => expect(pinFault(pin, again)).toBe(fault));

  it('is easy to guess when it is one digit or a run', () => {
    expect(['1111', '1234', '4321', '567890'].map(isEasyToGuess)).toEqual([true, true, true, false]);
    expect(['2580', '123', '1357', 'abcd', ''].some(isEasyToGuess)).toBe(false);
  });

  it('matches its own verifier and no other PIN does; two verifiers of one PIN differ', () => {
    const salt = (n: number) => new Uint8Array(16).fill(n);
    const verifier = verifierFor('2580', salt(1));
    expect(isPin(' 2580 ', verifier)).toBe(true);
    expect(isPin('2581', verifier)).toBe(false);
    expect(verifierFor('2580', salt(2)).hash).not.toBe(verifier.hash);
    expect(JSON.stringify(verifier)).not.toContain('2580');
  });
});

describe('After a PIN that does not match', () => {
  const missed = (times: number, from: Tries, at: number) =>
    Array.from({ length: times }).reduce<Tries>((tries) => afterMiss(tries, at), from);

  it('there are four more tries, then three, without a wait', () => {
    expect(triesLeft(afterMiss(noTries, 5))).toBe(4);
    expect(triesLeft(missed(4, noTries, 5))).toBe(1);
    expect(waitLeft(missed(4, noTries, 5), 5)).toBe(0);
  });
  it('the fifth brings a wait of one minute', () => {
    const tries = missed(5, noTries, 1000);
    expect(waitLeft(tries, 1000)).toBe(minute);
    expect(waitLeft(tries, 1000 + minute - 1)).toBe(1);
    expect(waitLeft(tries, 1000 + minute)).toBe(0);
  });
  it('there are five tries again when the minute is over', () => {
    expect(triesLeft(missed(5, noTries, 1000))).toBe(5);
  });
  it('the wait outlives a reload, and setting the clock back never makes it longer than a minute', () => {
    const kept = JSON.parse(JSON.stringify({ okafor: missed(5, noTries, 10 * minute) }));
    expect(waitLeft(parseTries(kept, 10.5 * minute).okafor ?? noTries, 10.5 * minute)).toBe(minute / 2);
    expect(waitLeft(parseTries(kept, 1).okafor ?? noTries, 1)).toBe(minute);
  });
});

describe('What is kept of PINs and tries', () => {
  it.each([undefined, null, 'x', { v: 2, of: {} }, { v: 1, of: { a: { salt: 'zz', hash: '' } } }])(
    'is nothing when it is %j',
    (data) => {
      expect(parsePins(data)).toEqual(noPins);
      expect(parseTries(data, 0)).toEqual({});
    },
  );
  it('is read back as it was written', async () => {
    const pins = { v: 1, of: { okafor: await verifierFor('2580', new Uint8Array(16)) }, anew: '2026-09-01' };
    expect(parsePins(JSON.parse(JSON.stringify(pins)))).toEqual(pins);
  });
});

it('A name is the same whatever its capitals, accents, dots and spaces', () => {
  expect(isSameName('Ms. Okafor', 'ms okafor')).toBe(true);
  expect(isSameName('Señora Ruíz', 'senora ruiz')).toBe(true);
  expect(isSameName('Ms. Okafor', 'Ms. Reyes')).toBe(false);
  expect(isSameName('', '')).toBe(false);
});
