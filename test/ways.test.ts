// The two walks through the code in docs/ways.md: every file they name exists and is linked to the next, and they stay within their limits.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources, target } from '../src/workshop/checks/read-imports.ts';

const top = resolve(import.meta.dirname, '..');
const text = readFileSync(resolve(top, 'docs/ways.md'), 'utf8');
const sources = new Map(readSources(top, 'src').map((file) => [file.path, file]));

interface Stop {
  readonly path: string;
  /** The file that links this stop with the one before, where neither imports the other. */
  readonly through: string | undefined;
}

interface Way {
  readonly title: string;
  readonly files: number;
  readonly changes: number;
  readonly stops: readonly Stop[];
}

const ways: readonly Way[] = text
  .split(/^## /m)
  .slice(1)
  .map((part) => {
    const [, files, changes] = /At most (\d+) files and (\d+) changes of room/.exec(part) ?? [];
    const stops = [...part.matchAll(/^(\d+)\. `([^`]+)`(.*)$/gm)].map(([, n, path, said = ''], at) => {
      expect(Number(n)).toBe(at + 1);
      return { path: path as string, through: /\(through `([^`]+)`\)\.$/.exec(said)?.[1] };
    });
    return {
      title: part.slice(0, part.indexOf('\n')),
      files: Number(files),
      changes: Number(changes),
      stops,
    };
  });

const roomOf = ({ path }: Stop): string => path.split('/')[1] ?? '';
const roomsOf = (stops: readonly Stop[]): readonly string[] =>
  stops.map(roomOf).filter((room, at, all) => room !== all[at - 1]);

function imports(from: string, to: string): boolean {
  const file = sources.get(from);
  return file?.imports.some((each) => each.from.startsWith('.') && target(file, each.from) === to) ?? false;
}
/** One of the two files imports the other. */
const areNeighbours = (a: string, b: string): boolean => a === b || imports(a, b) || imports(b, a);

it('Two ways are written down', () => expect(ways).toHaveLength(2));

it('Every file that is named exists', () => {
  const named = [...text.matchAll(/`((?:src|test)\/[^`]+)`/g)].map(([, path]) => path as string);
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((path) => !existsSync(resolve(top, path)))).toEqual([]);
});

describe.each(ways)('$title', ({ files, changes, stops }) => {
  it(`passes at most ${files} files`, () => {
    expect(stops.length).toBeGreaterThan(15);
    expect(new Set(stops.map(({ path }) => path)).size).toBeLessThanOrEqual(files);
  });

  it(`changes rooms at most ${changes} times`, () =>
    expect(roomsOf(stops).length - 1).toBeLessThanOrEqual(changes));

  it('enters each room once, except the screens and the device', () => {
    const rooms = roomsOf(stops).filter((room) => !['game', 'desk', 'device'].includes(room));
    expect(new Set(rooms).size).toBe(rooms.length);
  });

  it.each(stops.slice(1).map((stop, at) => [(stops[at] as Stop).path, stop.path, stop.through] as const))(
    'goes from %s to %s',
    (from, to, through) => {
      if (through === undefined) expect(areNeighbours(from, to)).toBe(true);
      else {
        expect(areNeighbours(from, through)).toBe(true);
        expect(areNeighbours(through, to)).toBe(true);
      }
    },
  );
});

it('The limits have not been raised', () =>
  expect(ways.map(({ files, changes }) => [files, changes])).toEqual([
    [25, 9],
    [22, 8],
  ]));
