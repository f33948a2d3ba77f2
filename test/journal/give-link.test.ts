// A link from the desk: what goes in comes out, only what may be given, and torn ones say so.
import { deflateSync, strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { toBase64Url } from '../../src/journal/base64url.ts';
import { cardFrom, cardHash } from '../../src/journal/card.ts';
import { longestGive, packGive, unpackGive } from '../../src/journal/give-link.ts';
import { createPen, opens } from '../support/given.ts';

const write = createPen();
const named = write({ type: 'StaffNamed', staff: 's', kind: 'teacher', name: 'Ms. Ñ 🦊' });

it('gives only what may be given', () => {
  const packed = packGive([named, write(opens())]);
  expect(unpackGive(packed)).toEqual({ ok: true, facts: [named] });
  const forged = JSON.stringify({
    'hand-up': 'give',
    v: 1,
    facts: [named, write({ type: 'Erased' }), { x: 1 }],
  });
  expect(unpackGive(toBase64Url(deflateSync(strToU8(forged))))).toEqual({ ok: true, facts: [named] });
});

it('says how much of it could not be read, and gives the rest', () => {
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

it('says when it is torn, foreign, too long or newer', () => {
  const packed = packGive([named]);
  const torn = { ok: false, why: 'torn' };
  for (const each of ['', 'abc', '%%%', packed.slice(0, -9), 'a'.repeat(longestGive + 1)])
    expect(unpackGive(each)).toEqual(torn);
  const say = (data: unknown) => unpackGive(toBase64Url(deflateSync(strToU8(JSON.stringify(data)))));
  expect(say([])).toEqual(torn);
  expect(say(null)).toEqual(torn);
  expect(say({ 'hand-up': 'give', v: 2, facts: [] })).toEqual({ ok: false, why: 'newer' });
});

it('knows a card by its hash', () => {
  const { token, card } = cardFrom(new Uint8Array(16).fill(251));
  expect(token).toMatch(/^[\w-]{22}$/);
  expect(card).toMatch(/^[0-9a-f]{64}$/);
  expect(cardHash(token)).toBe(card);
});
