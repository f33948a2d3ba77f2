// `npm run bench [-- --runs 5] [--only link]`: measures the built product on a slow profile and says which limits are missed.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import colours from 'picocolors';
import { createApp } from '../../server/app.ts';
import { listen } from '../../server/listen.ts';
import { findChromium, launchChromium } from '../chromium/chromium.ts';
import { deskRun } from './desk-figures.ts';
import { type BenchFigure, type Measured, median, runs as pageRuns } from './figures.ts';
import { foldRun } from './fold-figures.ts';
import { cardRun, proofRun } from './library-figures.ts';

const root = resolve(import.meta.dirname, '../../..');
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    json: { type: 'string', default: 'bench.json' },
  },
});
const runs = { ...pageRuns, card: cardRun, library: proofRun, fold: foldRun, desk: deskRun };
const times = Number(options.runs);
const wanted = Object.entries(runs).filter(
  ([name]) => !options.only || options.only.split(',').includes(name),
);
if (!(times >= 1) || wanted.length === 0) {
  console.error(`--runs is a number from 1; --only is one of ${Object.keys(runs).join(', ')}.`);
  process.exit(1);
}

const found = await findChromium();
// Without this flag, Chromium reports the heap rounded to ten megabytes.
const browser = await launchChromium({ ...found, args: [...found.args, '--enable-precise-memory-info'] });
const served = await listen(createApp(resolve(root, 'dist')), { port: 0, tries: 1 });
const origin = `http://127.0.0.1:${served.port}`;
console.log(colours.dim(`${found.path}, median of ${times}`));

const measured = new Map<string, { readonly figure: BenchFigure; readonly values: number[] }>();
const note = ({ figure, value }: Measured): void => {
  const held = measured.get(figure.name) ?? { figure, values: [] };
  measured.set(figure.name, held);
  held.values.push(value);
};
// One run that is not counted: it makes the server compress its files, as they are for every visitor but the first.
await wanted[0]?.[1](browser, origin);
for (const [name, run] of wanted) {
  for (let time = 1; time <= times; time++) {
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K${colours.dim(`${name} ${time} of ${times}`)}`);
    for (const each of await run(browser, origin)) note(each);
  }
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[2K');
}
await browser.close();
await served.close();

const rows = [...measured.values()].map(({ figure, values }) => {
  const value = median(values);
  return { ...figure, value, holds: value <= figure.limit, values };
});
for (const { name, value, unit, limit, holds } of rows) {
  const sign = holds ? colours.green('✓') : colours.red('✗');
  console.log(`${sign} ${name.padEnd(54)} ${number(value).padStart(8)}  of ${number(limit)} ${unit}`);
}
const missed = rows.filter(({ holds }) => !holds);
console.log(
  missed.length === 0
    ? colours.green('Every limit holds.')
    : colours.red(`Missed: ${missed.map(({ name }) => name).join('; ')}.`),
);
writeFileSync(
  resolve(root, options.json),
  `${JSON.stringify({ browser: found.from, runs: times, rows }, undefined, 2)}\n`,
);

function number(value: number): string {
  return Math.abs(value) >= 100 ? String(Math.round(value)) : value.toFixed(1);
}
