// `npm run bench [-- --only link,press] [--runs 7] [--json bench.json]`: measures the built product against bare pages and says which limits are missed.
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
    json: { type: 'string', default: 'bench.json' },
  },
});
const times = Number(options.runs);
const only = options.only?.split(',');
const wanted = Object.entries(groups).filter(([name]) => !only || only.includes(name));
const unknown = only?.filter((name) => !(name in groups)) ?? [];
if (!(times >= 1) || unknown.length > 0) {
  console.error(`--runs is a number from 1; --only is one or more of ${Object.keys(groups).join(', ')}.`);
  process.exit(1);
}

const say = (line: string): void => console.log(colours.dim(line));
const rows: BenchRow[] = [];
const load = (): string =>
  loadavg()
    .map((each) => each.toFixed(2))
    .join(' ');
const loadBefore = load();

const found = await findChromium();
say(`Builds the bare pages and starts the browser: ${found.path} (${found.from}).`);
// Without this flag, Chromium reports the heap rounded to ten megabytes.
const browser = await launchChromium({ ...found, args: [...found.args, '--enable-precise-memory-info'] });
const sites = await openSites();
const bench = { browser, sites };
say(`Chromium ${browser.version()}; load average ${loadBefore}; medians of ${times} runs or of all presses.`);

let stopped = false;
process.once('SIGINT', () => {
  stopped = true;
  void finish();
});

console.log(headLine());
for (const [name, { doing, run, runs = times }] of wanted) {
  let measured: readonly Measured[] = [];
  for (let time = 0; time <= runs && !stopped; time++) {
    // The first run is not counted: it makes the server compress its files, as they are for every visitor but the first.
    say(time === 0 ? `  ${name}: ${doing}, once to warm up` : `  ${name}: ${time} of ${runs}`);
    const more = await run(bench).catch((fault: unknown) => {
      if (stopped) return [];
      throw fault;
    });
    if (time > 0) measured = addMeasured(measured, more);
  }
  show(measured);
}
if (!stopped) await finish();

function show(measured: readonly Measured[]): void {
  for (const each of measured) {
    const row = rowOf(each);
    rows.push(row);
    console.log(rowLine(row));
  }
}

async function finish(): Promise<void> {
  const missed = rows.filter(({ holds }) => !holds);
  console.log(
    missed.length === 0
      ? colours.green(`Every limit holds${stopped ? ' of what was measured before it was stopped' : ''}.`)
      : colours.red(`Missed: ${missed.map(({ figure }) => figure.name).join('; ')}.`),
  );
  const about = { browser: `${found.path} ${browser.version()}`, loadBefore, loadAfter: load(), runs: times };
  writeFileSync(resolve(root, options.json), `${JSON.stringify({ ...about, rows }, undefined, 2)}\n`);
  say(`Load average ${load()}. All values are in ${options.json}.`);
  await browser.close();
  await sites.close();
}
