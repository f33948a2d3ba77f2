// The browser from npm, unpacked for real: by several processes at once, over torn files, and with an empty temporary folder.
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unpackedChromium } from '../../../src/workshop/chromium/packed-chromium.ts';

const root = resolve(import.meta.dirname, '../../..');
const from = (file: string): string =>
  JSON.stringify(pathToFileURL(resolve(root, 'src/workshop/chromium', file)).href);

let shelf: string;
let empty: string;
beforeEach(() => {
  shelf = mkdtempSync(join(tmpdir(), 'hand-up-shelf-'));
  empty = mkdtempSync(join(tmpdir(), 'hand-up-empty-'));
});
afterEach(() => {
  for (const folder of [shelf, empty]) rmSync(folder, { recursive: true, force: true });
});

/** Starts a process of its own, with an empty temporary folder, that unpacks and starts the browser and prints its path and version. */
function start(): Promise<string> {
  const script = `
    const { unpackedChromium } = await import(${from('packed-chromium.ts')});
    const { launchChromium } = await import(${from('chromium.ts')});
    const path = await unpackedChromium(${JSON.stringify(shelf)});
    const browser = await launchChromium({ path, from: '@sparticuz/chromium', args: [] });
    const page = await browser.newPage();
    console.log(path, browser.version(), await page.evaluate(() => 6 * 7));
    await browser.close();`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: root,
    env: { ...process.env, TMPDIR: empty, NODE_OPTIONS: '' },
  });
  return new Promise((done, fail) => {
    let said = '';
    let wrong = '';
    child.stdout.on('data', (text) => {
      said += text;
    });
    child.stderr.on('data', (text) => {
      wrong += text;
    });
    child.on('close', (code) => (code === 0 ? done(said.trim()) : fail(new Error(wrong))));
  });
}

const place = (): string => {
  const [name = '', ...more] = readdirSync(shelf);
  expect(more).toEqual([]);
  return join(shelf, name);
};

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the browser that npm brought', () => {
  it('is unpacked by three processes at the same moment, and all of them start it', async () => {
    const said = await Promise.all(Array.from({ length: 3 }, start));
    const path = join(place(), 'chromium');
    for (const each of said) expect(each).toMatch(new RegExp(`^${path} \\d+\\.[\\d.]+ 42$`));
    expect(existsSync(join(dirname(path), 'libGLESv2.so'))).toBe(true);
    // Nothing was unpacked into the shared temporary folder.
    expect(readdirSync(empty).filter((name) => /chromium$|fonts|\.so/.test(name))).toEqual([]);
  });

  it('is unpacked again when a file is torn or missing, and not when it is whole', async () => {
    const path = await unpackedChromium(shelf);
    const { ino, size } = statSync(path);
    expect(await unpackedChromium(shelf)).toBe(path);
    expect(statSync(path).ino).toBe(ino);

    truncateSync(path, 1000);
    await Promise.all([unpackedChromium(shelf), unpackedChromium(shelf)]);
    expect(statSync(path).size).toBe(size);

    rmSync(join(place(), 'libGLESv2.so'));
    await unpackedChromium(shelf);
    expect(existsSync(join(place(), 'libGLESv2.so'))).toBe(true);
  });

  it('is unpacked again when its mark is missing, and what an ended process left is removed', async () => {
    const path = await unpackedChromium(shelf);
    const left = `${dirname(path)}.part-left`;
    rmSync(dirname(path), { recursive: true });
    for (const folder of [dirname(path), left]) {
      mkdirSync(folder);
      writeFileSync(join(folder, 'chromium'), 'half of it');
    }
    utimesSync(left, new Date(0), new Date(0));
    await unpackedChromium(shelf);
    expect(statSync(path).size).toBeGreaterThan(1e8);
    expect(JSON.parse(readFileSync(join(place(), 'whole.json'), 'utf8'))).toHaveProperty('chromium');
  });

  it('says what to do when nothing can be written', async () => {
    const file = join(shelf, 'a-file');
    writeFileSync(file, '');
    await expect(unpackedChromium(join(file, 'shelf'))).rejects.toThrow(
      /could not be unpacked into .* set CHROMIUM_PATH/,
    );
  });
});
