// `npm run bench [-- --only link,press] [--runs 7] [--dist dist] [--json bench.json]`: measures the built product against bare pages and says which limits are missed.
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import colours from 'picocolors';
import { findChromium, launchChromium } from '../chromium/chromium.ts';
import { addMeasured, type BenchRow, type Measured, rowOf } from './figure.ts';
import { groups } from './groups.ts';
import { openSites } from './sites.ts';
import { headLine, rowLine } from './table.ts';

const root = resolve(import.meta.dirname, '../../..');
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    only: { type: 'string' },
    /** Another build to measure, such as that of an earlier state. */
    dist: { type: 'string', default: 'dist' },
    json: { type: 'string', default: 'bench.json' },
  },
});
const times = Number(options.runs);
const only = options.only?.split(',');
const unknown = only?.filter((name) => !(name in groups)) ?? [];
if (!(times >= 1) || unknown.length > 0) {
  console.error(`--runs is a number from 1; --only is one or more of ${Object.keys(groups).join(', ')}.`);
  process.exit(1);
}

const say = (line: string): void => console.log(colours.dim(line));
const load = (): string =>
  loadavg()
    .map((each) => each.toFixed(2))
    .join(' ');
const loadBefore = load();
const found = await findChromium();
say(`Builds the bare pages and starts the browser ${found.path} (${found.from}).`);
// Without this flag, Chromium reports the heap rounded to ten megabytes.
const browser = await launchChromium({ ...found, args: [...found.args, '--enable-precise-memory-info'] });
const sites = await openSites(resolve(root, options.dist));
const bench = { browser, sites, times };
say(
  `Chromium ${browser.version()}. Load average ${loadBefore}. Medians of ${times} visits, or of all presses.`,
);

const rows: BenchRow[] = [];
/** Groups that broke off. */
const failed: string[] = [];
let measured: readonly Measured[] = [];
const show = (): void => {
  for (const row of measured.map(rowOf)) {
    rows.push(row);
    console.log(rowLine(row));
  }
  measured = [];
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    console.log('\nStopped. What it has so far:');
    show();
    finish();
    process.exit(1);
  });
}

console.log(headLine());
for (const [name, { doing, measure }] of Object.entries(groups)) {
  if (only && !only.includes(name)) continue;
  say(`  ${name}: ${doing}`);
  let step = 0;
  const began = performance.now();
  try {
    for await (const more of measure(bench)) {
      measured = addMeasured(measured, more);
      step++;
      say(`  ${name}: ${step} done`);
    }
  } catch (fault) {
    failed.push(name);
    console.log(
      colours.red(`  ${name} could not be measured: ${fault instanceof Error ? fault.stack : fault}`),
    );
  }
  show();
  say(`  ${name}: took ${Math.round((performance.now() - began) / 1000)} s`);
}
finish();
await browser.close();
await sites.close();

function finish(): void {
  const missed = rows.filter(({ holds }) => !holds);
  if (failed.length > 0) console.log(colours.red(`Not measured to the end: ${failed.join(', ')}.`));
  console.log(
    missed.length === 0
      ? colours.green(`All ${rows.length} limits that were measured hold.`)
      : colours.red(`Missed: ${missed.map(({ figure }) => figure.name).join('; ')}.`),
  );
  if (missed.length + failed.length > 0) process.exitCode = 1;
  const about = { browser: `${found.path} ${browser.version()}`, loadBefore, loadAfter: load(), runs: times };
  writeFileSync(resolve(root, options.json), `${JSON.stringify({ ...about, rows }, undefined, 2)}\n`);
  say(`Load average ${load()}. All values are in ${options.json}.`);
}
