// Rules for the library as a whole: every micro-skill is practiced in enough places, and no person is always the one who needs help.
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../src/story/page.ts';
import { readLibrary } from '../../src/workshop/library/library.ts';
import { countCast } from '../../src/writing/cast-audit.ts';
import { coverageOf } from '../../src/writing/coverage.ts';
import { problemsOfLibrary, rolePlaysAmong } from '../../src/writing/library-rules.ts';

const { stories, cast } = readLibrary(resolve(import.meta.dirname, '../..'));
const books = stories.flatMap(({ book }) => (book ? [book] : []));
const one = books[0] as Book;

/** Thirty-six versions of one book: as many as a whole library. */
const many = (change: (n: number) => Partial<Book['entry']>): readonly Book[] =>
  Array.from({ length: 36 }, (_, n) => ({ ...one, entry: { ...one.entry, id: `s${n}`, ...change(n) } }));
const messages = (all: readonly Book[], rule: string): string =>
  problemsOfLibrary(all, cast)
    .filter((problem) => problem.rule === rule)
    .map(({ message }) => message)
    .join('\n');

describe('A whole library', () => {
  it('has no problems while it is still being written', () =>
    expect(problemsOfLibrary(many(() => ({})).slice(1), cast)).toEqual([]));

  it('that practices a micro-skill in too few role-plays, bands, settings or categories is told which', () => {
    const told = messages(
      many(() => ({ practises: ['try-first'] })),
      'coverage',
    );
    expect(told).toContain('try-first has 1 settings of 5, 1 categories of 2.');
    expect(told).toContain('safety-sort has 0 role-plays of 7');
  });

  it('in which a person only ever helps is told who', () =>
    expect(
      messages(
        many(() => ({ cast: ['noor'] })),
        'audit',
      ),
    ).toContain('Noor always helps and never needs.'));

  it('in which a person only ever needs help is told who', () =>
    expect(
      messages(
        many(() => ({ cast: ['robin'], seat: 'guide' })),
        'audit',
      ),
    ).toContain('Robin always needs and never helps.'));

  it('in which a person is cross in most of their lines is told who', () => {
    const cross = many(() => ({})).map((book, n) => ({
      ...book,
      turns: book.turns.map((turn) => ({
        ...turn,
        lines: turn.lines.map((line) =>
          line.kind === 'speech'
            ? { ...line, text: `${line.text} ${n}`, cues: [{ kind: 'mood', mood: 'upset' } as const] }
            : line,
        ),
      })),
    }));
    expect(messages(cross, 'audit')).toContain('Somebody else can be cross for once.');
  });
});

it('the person in a model is counted, in the seat they have there', () => {
  const teoAsks = books.filter(({ entry }) => entry.id === 'stuck-on-step-three');
  expect(countCast(teoAsks, cast).find(({ id }) => id === 'teo')).toMatchObject({ needs: 1, helps: 0 });
  const teoGuides = books.filter(({ entry }) => entry.id === 'the-long-wait');
  expect(countCast(teoGuides, cast).find(({ id }) => id === 'teo')).toMatchObject({ needs: 0, helps: 1 });
});

it('our own library is whole, and practices every micro-skill in enough places', () => {
  expect(rolePlaysAmong(books).length).toBeGreaterThanOrEqual(36);
  expect(coverageOf(rolePlaysAmong(books)).filter(({ stories: count }) => count < 6)).toEqual([]);
});
