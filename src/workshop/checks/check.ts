// `npm run check`: all CI checks that need no browser. Each prints one line; only a failed check prints more.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import colours from 'picocolors';

const root = resolve(import.meta.dirname, '../../..');

/** The file of a package's command, for Node to run. It needs no shell, so it works on every system. */
function bin(name: string, file: string): string {
  return resolve(root, 'node_modules', name, file);
}

type Step = readonly [name: string, file: string, ...args: string[]];

/** Each of them keeps one core busy: they run beside each other. */
const beside: readonly Step[] = [
  ['types', bin('typescript', 'bin/tsc'), '-p', '.'],
  ['style', bin('@biomejs/biome', 'bin/biome'), 'check', '--error-on-warnings', '.'],
  ['nothing unused', bin('knip', 'bin/knip.js')],
];
const tests: Step = ['tests, rooms and stories', bin('vitest', 'vitest.mjs'), 'run'];

const failed: string[] = [];
await Promise.all(beside.map(take));
await take(tests);
if (failed.length > 0) {
  console.error(colours.red(`Not yet: ${failed.join(', ')}.`));
  process.exit(1);
}

async function take([name, file, ...args]: Step): Promise<void> {
  const started = performance.now();
  const { code, output } = await run(file, args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? colours.green('✓') : colours.red('✗')} ${name} ${colours.dim(`${seconds} s`)}`);
  if (code === 0) return;
  failed.push(name);
  console.log(output);
}

function run(
  file: string,
  args: readonly string[],
): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
    });
    let output = '';
    child.stdout.on('data', (text) => {
      output += text;
    });
    child.stderr.on('data', (text) => {
      output += text;
    });
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}
