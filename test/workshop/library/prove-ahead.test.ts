// Stories without a kept proof are proven by processes of their own, and only those.
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { proveAhead } from '../../../src/workshop/library/prove-ahead.ts';

const drawer = resolve(import.meta.dirname, '../../../node_modules/.cache/hand-up');
const kept = resolve(drawer, 'stories.en.academic.stuck-on-step-three.json');

it('proves a story whose proof is gone, and nothing when every proof stands', async () => {
  rmSync(kept);
  const started: number[] = [];
  await proveAhead(undefined, (stories) => started.push(stories));
  expect(started).toEqual([1]);
  expect(existsSync(kept)).toBe(true);
  await proveAhead(undefined, (stories) => started.push(stories));
  expect(started).toEqual([1]);
});
