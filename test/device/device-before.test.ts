// What the release before the files were moved kept on a device is still read, and written again byte for byte (device).
import { describe, expect, it } from 'vitest';
import { celebratedFrom } from '../../src/device/celebrated.ts';
import { packGive, unpackGive } from '../../src/journal/give-link.ts';
import { readProgressFile, writeProgressFile } from '../../src/journal/progress-file.ts';
import { parsePreferences } from '../../src/kit/preferences.ts';
import { parseBookmark } from '../../src/practice/bookmark.ts';
import { type Fact, parseFact } from '../../src/practice/facts/fact.ts';
import { parsePins } from '../../src/practice/pin.ts';
import { parseNotedLooks } from '../../src/progress/board/looks.ts';
import { saidBefore, storedBefore, textBefore } from '../support/device-before.ts';

const devices = ['school', 'guest'] as const;

function factsIn(device: (typeof devices)[number]): readonly unknown[] {
  return storedBefore(device).rows.flatMap(({ key, value }) =>
    key.startsWith('facts:') ? (value as unknown[]) : [],
  );
}

/** The fact as this version writes it, or a note that it could not be read. */
function written(fact: unknown): string {
  const parsed = parseFact(fact);
  return parsed.ok ? JSON.stringify(parsed.fact) : `not read: ${JSON.stringify(fact)}`;
}

describe.each(devices)('on the device of the %s', (device) => {
  const { pocket, rows } = storedBefore(device);

  it('every stored fact is read and written unchanged', () => {
    const facts = factsIn(device);
    expect(facts.length).toBeGreaterThan(20);
    for (const fact of facts) expect(written(fact)).toBe(JSON.stringify(fact));
  });

  it('every bookmark in a role-play can be resumed', () => {
    const places = [...pocket].filter(([name]) => name.startsWith('bookmark:'));
    expect(places.length).toBeGreaterThan(2);
    for (const [name, place] of places)
      expect(JSON.stringify(parseBookmark(place)), name).toBe(JSON.stringify(place));
  });

  it('settings, PINs, celebrated badges and noted looks are read unchanged', () => {
    const preferences = pocket.get('preferences');
    expect(JSON.stringify(parsePreferences(preferences))).toBe(JSON.stringify(preferences));
    for (const { key, value } of rows) if (key === 'kept:pins') expect(parsePins(value)).toEqual(value);
    for (const [name, value] of pocket) {
      if (name.startsWith('celebrated:')) expect(celebratedFrom(value), name).toEqual(value);
      if (name === 'looks') expect(parseNotedLooks(value)).toEqual(value);
    }
  });

  it('every name in the pocket and every key in the journal is one that this version reads', () => {
    const names =
      /^(base|celebrated:.+|looks|bookmark:.+:.+|order|pin-tries|player|preferences|school|trusted|unwritten:.+)$/;
    for (const name of pocket.keys()) expect(name).toMatch(names);
    for (const { key } of rows)
      expect(key).toMatch(/^(facts:.+|kept:(device|pins|figure:.+|desk:launch:.+))$/);
  });
});

it.each(['progress.jsonl', 'hand-out.jsonl'])('%s is read whole, and written again byte for byte', (name) => {
  const text = textBefore(name);
  const file = readProgressFile(text);
  if (!file.ok) throw new Error(`${name} is ${file.why}`);
  expect(file.skipped).toBe(0);
  const { at, day } = JSON.parse(text.slice(0, text.indexOf('\n')));
  expect(writeProgressFile(file.facts, { at, day }, file.label)).toBe(text);
});

it('a link that the desk handed out is read whole, and packed again letter for letter', () => {
  const packed = new URL(saidBefore.give).searchParams.get('give') ?? '';
  const give = unpackGive(packed);
  expect(give).toEqual({ ok: true, facts: expect.any(Array) });
  const facts: readonly Fact[] = give.ok ? give.facts : [];
  expect(facts.map(({ type }) => type)).toContain('Assigned');
  expect(packGive(facts)).toBe(packed);
});
