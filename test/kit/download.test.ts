// Names of saved files.
import { expect, it } from 'vitest';
import { fileName } from '../../src/kit/download.ts';

it('a file’s name keeps letters of every language and drops what no disk can store', () => {
  expect(fileName('hand-up نورة 🌱/../:x 2026-11-26')).toBe('hand-up نورة x 2026-11-26');
});
