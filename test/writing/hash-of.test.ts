// A book's hash is made without Node, but facts hold hashes that Node made: both have to be equal.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf } from '../../src/writing/hash-of.ts';

const byNode = (text: string): string => createHash('sha256').update(text).digest('hex');

it.each([
  ['nothing', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['a word', 'help', '106a5842fc5fce6f663176285ed1516dbb1e3d15c05abab12fdca46d60b539b7'],
])('the hash of %s is known', (_, text, hash) => {
  expect(byNode(text)).toBe(hash);
  expect(hashOf(text)).toBe(hash);
});

it('a text of any characters, lone surrogates too, has the hash that Node gives it (seed 20261201)', () => {
  const anyText = fc.uint16Array({ maxLength: 80 }).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(anyText, (text) => {
      expect(hashOf(text)).toBe(byNode(text));
    }),
    { seed: 20261201, numRuns: 300 },
  );
});

it('a text as long as a book has the hash that Node gives it', () => {
  const long = 'Noor: “Let me save this. Okay, what’s up?” 😀 '.repeat(4000);
  expect(hashOf(long)).toBe(byNode(long));
});
