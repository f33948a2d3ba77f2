// The line where JSON is torn is found without relying on any engine's messages, and exactly when the engine finds it torn.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOfTornJson } from '../../src/writing/torn-json.ts';

describe('a text stops being JSON', () => {
  it.each([
    ['at a comma too many', '[\n  1,\n  2,\n]', 4],
    ['at a comma too few', '[\n  1\n  2\n]', 3],
    ['at a quote too few', '{\n  "a": 1,\n  "b: "N"\n}', 3],
    ['at a colon too few', '{\n  "a" 1\n}', 2],
    ['at a bracket that closes another', '[\n  {\n  ]\n]', 3],
    ['at its end', '[\n  1,\n', 3],
    ['after its end', '[]\n\n]', 3],
    ['where there is nothing', '', 1],
    ['at a key that is none', '{\n\n  a: 1}', 3],
  ])('is found %s', (_, json, line) => expect(lineOfTornJson(json)).toBe(line));
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it('no line is given for valid JSON, and one for any other text (seed 20261201)', () => {
  const json = fc.json({ maxDepth: 3 }).map((text) => JSON.stringify(JSON.parse(text), null, 2));
  const change = fc.tuple(
    fc.nat(),
    fc.nat(2),
    fc.constantFrom('', ',', '"', '[', '}', ':', '1', 'x', '\\', '\n', '\u0001'),
  );
  fc.assert(
    fc.property(json, change, (whole, [where, taken, put]) => {
      const at = where % (whole.length + 1);
      const text = whole.slice(0, at) + put + whole.slice(at + taken);
      expect(lineOfTornJson(text) === undefined).toBe(isJson(text));
      expect(lineOfTornJson(whole)).toBeUndefined();
    }),
    { seed: 20261201, numRuns: 2000 },
  );
});
