// Finding a browser: the one named in CHROMIUM_PATH, an installed one or the one from npm; and plain words when there is none.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findChromium, launchChromium } from '../../../src/workshop/chromium/chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'hand-up-browser-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string): string => {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
};

test('reports a CHROMIUM_PATH that leads nowhere, and takes no other browser', async () => {
  const env = { CHROMIUM_PATH: join(folder, 'gone'), PATH: folder };
  await expect(findChromium({ env, platform: 'linux' })).rejects.toThrow(
    /CHROMIUM_PATH is .*gone.*Mend it or unset it/,
  );
});

test('takes the named browser before an installed one', async () => {
  const named = put('my-browser');
  put('chromium');
  const found = await findChromium({ env: { CHROMIUM_PATH: named, PATH: folder }, platform: 'linux' });
  expect(found).toMatchObject({ path: named, from: 'CHROMIUM_PATH' });
});

test('finds an installed browser on the path', async () => {
  const installed = put('google-chrome');
  rmSync(join(folder, 'chromium'), { force: true });
  const found = await findChromium({ env: { PATH: folder }, platform: 'linux' });
  expect(found).toMatchObject({ path: installed, from: 'installed' });
});

test('says what to install on systems for which npm has no browser', async () => {
  for (const platform of ['darwin', 'win32'] as const) {
    await expect(findChromium({ env: { CHROMIUM_PATH: 'packed' }, platform })).rejects.toThrow(
      /Install Chrome or Chromium, or set CHROMIUM_PATH/,
    );
  }
});

test.runIf(process.platform === 'linux')(
  'takes the one that npm brought when that is asked for',
  async () => {
    put('google-chrome');
    const found = await findChromium({ env: { CHROMIUM_PATH: 'packed', PATH: folder }, platform: 'linux' });
    expect(found).toMatchObject({ from: '@sparticuz/chromium' });
  },
);

test('says what to do when the browser does not start', async () => {
  const broken = { path: put('broken'), from: 'CHROMIUM_PATH', args: [] } as const;
  await expect(launchChromium(broken)).rejects.toThrow(/did not start. Set CHROMIUM_PATH/);
});
