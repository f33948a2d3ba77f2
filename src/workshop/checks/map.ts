// `npm run map`: prints the rooms and the real arrows between them, counted from the imports.
import { resolve } from 'node:path';
import colours from 'picocolors';
import { roomOf } from './house-rules.ts';
import { readSources, target } from './read-imports.ts';
import { rooms } from './rooms.ts';

const root = resolve(import.meta.dirname, '../../..');
const files = readSources(root, 'src');

for (const [room, { holds }] of Object.entries(rooms)) {
  const here = files.filter(({ path }) => roomOf(path) === room);
  const lines = here.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
  const arrows = new Map<string, number>();
  for (const file of here) {
    for (const { from } of file.imports) {
      const other = from.startsWith('.') ? roomOf(target(file, from)) : undefined;
      if (other !== undefined && other !== room) arrows.set(other, (arrows.get(other) ?? 0) + 1);
    }
  }
  const count = `${here.length} ${here.length === 1 ? 'file' : 'files'}, ${lines} lines`;
  console.log(`${colours.bold(room.padEnd(10))}${holds} ${colours.dim(`(${count})`)}`);
  const drawn = [...arrows]
    .sort(([, a], [, b]) => b - a)
    .map(([other, times]) => `${other} ${colours.dim(String(times))}`);
  console.log(
    `${' '.repeat(10)}${drawn.length > 0 ? `→ ${drawn.join('  ')}` : colours.dim('knows no other room')}`,
  );
}
