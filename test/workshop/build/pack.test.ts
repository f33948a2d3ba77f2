// What the build packs, and what it leaves as it is (workshop/build/pack.ts).
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packFolder } from '../../../src/workshop/build/pack.ts';
import { build, script } from '../../server/built.ts';

test('each text file of a build has packed forms beside it that unpack to the file, twice the same', async () => {
  const { folder, remove } = build();
  const file = join(folder, 'assets/index-1.js');
  for (const words of [script, script, script.replaceAll('show', 'tell')]) {
    for (const ending of ['.br', '.gz']) rmSync(file + ending, { force: true });
    writeFileSync(file, words);
    await packFolder(folder);
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(words);
    expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(words);
  }
  remove();
});

test('pictures and files of a few bytes are not packed', async () => {
  const { folder, remove } = build();
  await packFolder(folder);
  for (const name of ['assets/paper-1.webp', 'index.html'])
    for (const ending of ['.br', '.gz']) expect(existsSync(join(folder, name + ending))).toBe(false);
  remove();
});
