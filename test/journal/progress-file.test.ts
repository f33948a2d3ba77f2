// The progress file is read as it was written; a torn, foreign or newer file is reported and adds no wrong facts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProgressFile, writeProgressFile } from '../../src/journal/progress-file.ts';
import { mergeFacts } from '../../src/practice/facts/fact.ts';
import { longestFile } from '../../src/practice/limits.ts';
import { anyFacts, anyFactsAndTombstones } from '../support/any-fact.ts';
import { createPen, moves, opens, show } from '../support/given.ts';

const seed = 20260902;
const about = { at: 1_800_000_000_000, day: '2026-09-01' };
const written = about.day;
const write = createPen();
const facts = [write(opens()), write(moves([show('name-need')])), write(moves([show('ask-clearly')]))];
const text = writeProgressFile(facts, about);

describe('A progress file', () => {
  it(`gives back what went in (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyFactsAndTombstones, (some) => {
        const merged = mergeFacts([], some);
        expect(readProgressFile(writeProgressFile(merged, about))).toEqual({
          ok: true,
          facts: merged,
          skipped: 0,
          written,
        });
      }),
      { seed },
    );
  });

  it(`adds nothing twice to a device that has some of it (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(), (some, at) => {
        const file = readProgressFile(writeProgressFile(some, about));
        expect(file.ok && mergeFacts(some.slice(at % 20), file.facts)).toEqual(mergeFacts([], some));
      }),
      { seed },
    );
  });

  it('says what it is, when it was written and how much is in it', () => {
    expect(JSON.parse(text.split('\n')[0] ?? '')).toEqual({
      'hand-up': 'progress',
      v: 1,
      ...about,
      facts: 3,
    });
  });

  it('of an adult says that it was saved at a desk', () => {
    const copy = readProgressFile(writeProgressFile(facts, about, { for: 'class', by: 'desk' }));
    expect(copy).toEqual({ ok: true, facts, skipped: 0, written, label: { for: 'class' }, byDesk: true });
  });

  it('torn anywhere gives back every whole line, and counts the lost ones', () => {
    const body = text.indexOf('\n') + 1;
    for (let end = body; end < text.length; end += 7) {
      const part = text.slice(0, end);
      // A line that lacks only its line break is whole.
      const whole = text
        .slice(body)
        .split('\n')
        .slice(0, -1)
        .filter((line) => part.includes(line)).length;
      const expected =
        whole === 0
          ? { ok: false, why: 'torn' }
          : { ok: true, facts: facts.slice(0, whole), skipped: facts.length - whole, written };
      expect(readProgressFile(part)).toEqual(expected);
    }
  });

  it('with one spoilt line in the middle loses that line alone', () => {
    const [header, a, , c] = text.split('\n');
    expect(readProgressFile([header, a, '{"type":"Mo', c].join('\n'))).toEqual({
      ok: true,
      facts: [facts[0], facts[2]],
      skipped: 1,
      written,
    });
  });

  it('is read after an editor added a byte order mark and other line ends', () => {
    const edited = `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`;
    expect(readProgressFile(edited)).toEqual({ ok: true, facts, skipped: 0, written });
  });

  it('with no facts in it is still a progress file', () => {
    expect(readProgressFile(writeProgressFile([], about))).toEqual({
      ok: true,
      facts: [],
      skipped: 0,
      written,
    });
  });

  it.each([
    ['an empty file', '', 'empty'],
    ['a file of blank lines', ' \n\r\n', 'empty'],
    ['a poem', 'Roses are red\nViolets are blue', 'foreign'],
    ['other data', '{"name":"app","v":1}\n[]', 'foreign'],
    ['a list', '[1,2]', 'foreign'],
    ['another file of the game', '{"hand-up":"classroom","v":1}', 'foreign'],
    ['a progress file without a version', '{"hand-up":"progress"}', 'foreign'],
    ['a progress file of a later version', '{"hand-up":"progress","v":2}\n{}', 'newer'],
    ['a progress file torn in its first line', text.slice(0, 24), 'torn'],
  ])('is not read from %s', (_, other, why) => {
    expect(readProgressFile(other)).toEqual({ ok: false, why });
  });

  it('is not read from something enormous', () => {
    const enormous = text + ' '.repeat(longestFile);
    expect(readProgressFile(enormous)).toEqual({ ok: false, why: 'foreign' });
  });
});
