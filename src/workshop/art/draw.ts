// `npm run art [-- name…]` draws assets/ and the icons again: all of them, or the named pieces (`noor`, `library`, `sets`…).
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { CastMember } from '../../story/cast.ts';
import { artJobs } from './jobs.ts';
import { cutLetters, letterNames } from './letters.ts';
import { createPress } from './press.ts';

const root = resolve(import.meta.dirname, '../../..');
const cast = JSON.parse(await readFile(resolve(root, 'stories/cast.json'), 'utf8')) as CastMember[];
const jobs = artJobs(cast);

const asked = process.argv.slice(2);
const isLetters = (name: string) => name === 'letters';
const unknown = asked.filter((name) => !isLetters(name) && !jobs.some((job) => job.names.includes(name)));
if (unknown.length) {
  const groups = [...new Set(jobs.map(({ names }) => names[0]))];
  console.error(`Nothing is called ${unknown.join(', ')}. Ask for letters, ${groups.join(', ')}, or one of:`);
  console.error(jobs.map(({ names }) => names[1]).join(' '));
  process.exit(1);
}

if (asked.length === 0 || asked.some(isLetters)) {
  for (const name of letterNames) {
    const file = `assets/fonts/${name}.woff2`;
    const letters = await cutLetters(name);
    await mkdir(resolve(root, 'assets/fonts'), { recursive: true });
    await writeFile(resolve(root, file), letters);
    console.log(`${file.padEnd(40)} ${(letters.length / 1024).toFixed(1).padStart(6)} KB`);
  }
}

const press = await createPress();
for (const job of jobs) {
  if (asked.length && !job.names.some((name) => asked.includes(name))) continue;
  const { svg, ...as } = await job.draw();
  const picture = await press.print(svg, as);
  const file = resolve(root, job.file);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, picture);
  const heavy = job.atMost !== undefined && picture.length > job.atMost ? '  heavier than it may be' : '';
  console.log(`${job.file.padEnd(40)} ${(picture.length / 1024).toFixed(1).padStart(6)} KB${heavy}`);
}
await press.close();
