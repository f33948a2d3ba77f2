// A link from the desk: the facts packed into it come out again, only kinds that may be given, and a torn link says so.
import { deflateSync, strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { toBase64Url } from '../../src/journal/base64url.ts';
import { cardFrom, cardHash } from '../../src/journal/card.ts';
import { packGive, unpackGive } from '../../src/journal/give-link.ts';
import { longestGive } from '../../src/practice/limits.ts';
import { createPen, opens } from '../support/given.ts';

const write = createPen();
const named = write({ type: 'StaffNamed', staff: 's', kind: 'teacher', name: 'Ms. Ñ 🦊' });

it('a link gives only kinds of facts that may be given', () => {
  const pin = write({ type: 'PinSet', pin: ['sun', 'fish', 'star'] });
  const packed = packGive([named, pin, write(opens())]);
  expect(unpackGive(packed)).toEqual({ ok: true, facts: [named, pin] });
  const forged = JSON.stringify({
    'hand-up': 'give',
    v: 1,
    facts: [named, write({ type: 'Erased' }), { x: 1 }],
  });
  expect(unpackGive(toBase64Url(deflateSync(strToU8(forged))))).toEqual({ ok: true, facts: [named] });
});

it('a link says how many facts could not be read, and gives the rest', () => {
  const text = JSON.stringify({
    'hand-up': 'give',
    v: 1,
    facts: [named, { ...named, name: '' }, { ...named, type: 'Gifted' }],
  });
  expect(unpackGive(toBase64Url(deflateSync(strToU8(text))))).toEqual({
    ok: true,
    facts: [named],
    skipped: 2,
  });
});

it('a link carries the place of each fact in the order, in a few letters', () => {
  const facts = Array.from({ length: 40 }, (_, at) => ({
    ...write({ type: 'StaffNamed', staff: `s${at}`, kind: 'teacher', name: 'Ms. Ñ' }),
    order: { time: Date.UTC(2030, 0, 1) + at * 7919, count: at % 3 },
  }));
  expect(unpackGive(packGive(facts))).toEqual({ ok: true, facts });
  const bare = facts.map(({ order: _, ...fact }) => fact);
  const letters = packGive(facts).length - packGive(bare as typeof facts).length;
  expect(letters / facts.length).toBeLessThan(20);
  // A time and a count far beyond any calendar come through exactly.
  const far = [{ ...named, order: { time: 2 ** 60, count: 2 ** 40 } }];
  expect(unpackGive(packGive(far))).toEqual({ ok: true, facts: far });
});

it('a link leaves out a fact whose place in the order is torn', () => {
  const say = (o: unknown) =>
    unpackGive(
      toBase64Url(
        deflateSync(strToU8(JSON.stringify({ 'hand-up': 'give', v: 1, facts: [{ ...named, o }] }))),
      ),
    );
  for (const o of [[], 'a', [1], [1, -1], [null, 0.5], [-1e20, 0]])
    expect(say(o)).toEqual({ ok: true, facts: [], skipped: 1 });
});

it('a link says whether it is torn, too long or from a newer version', () => {
  const packed = packGive([named]);
  const torn = { ok: false, why: 'torn' };
  for (const each of ['', 'abc', '%%%', packed.slice(0, -9), 'a'.repeat(longestGive + 1)])
    expect(unpackGive(each)).toEqual(torn);
  const say = (data: unknown) => unpackGive(toBase64Url(deflateSync(strToU8(JSON.stringify(data)))));
  expect(say([])).toEqual(torn);
  expect(say(null)).toEqual(torn);
  expect(say({ 'hand-up': 'give', v: 2, facts: [] })).toEqual({ ok: false, why: 'newer' });
});

it('a sign-in card is known by the hash of its token', () => {
  const { token, card } = cardFrom(new Uint8Array(16).fill(251));
  expect(token).toMatch(/^[\w-]{22}$/);
  expect(card).toMatch(/^[0-9a-f]{64}$/);
  expect(cardHash(token)).toBe(card);
});
