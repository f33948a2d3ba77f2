// `story audit`: what a story has to mend, with places that an editor can open.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, it, vi } from 'vitest';
import { auditLibrary } from '../../../src/workshop/cli/audit.ts';

const root = resolve(import.meta.dirname, '../../..');
const said = vi.spyOn(console, 'log').mockImplementation(() => {});
const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
const usual = { all: false, keep: false };

it('a story is told its own places, and each choice that a learner finds at its line', () => {
  expect(auditLibrary(root, ['could-you-show-me'], usual)).toBe(0);
  const told = said.mock.calls.map(([line]) => stripVTControlCharacters(String(line)));
  expect(told[0]).toContain('could-you-show-me');
  const places = told.flatMap((line) => /^ {6}(\S+):(\d+) {2}/.exec(line)?.slice(1) ?? []);
  expect(places.length).toBeGreaterThan(0);
  for (let at = 0; at < places.length; at += 2) {
    expect(places[at]).toBe('stories/en/technical/could-you-show-me/story.ink');
    const lines = readFileSync(join(root, places[at] ?? ''), 'utf8').split('\n');
    expect(lines[Number(places[at + 1]) - 1]).toBeDefined();
  }
  const found = told.flatMap((line) => /(\S+):(\d+) {2}found by/.exec(line)?.slice(1) ?? []);
  const [file = '', line] = found;
  expect(readFileSync(join(root, file), 'utf8').split('\n')[Number(line) - 1]).toMatch(/^\s*[+*] .*#id:/);
});

it('an unknown story is refused', () => {
  expect(auditLibrary(root, ['could-you-show-my'], usual)).toBe(1);
  expect(complained.mock.lastCall?.[0]).toContain('could-you-show-me');
});
