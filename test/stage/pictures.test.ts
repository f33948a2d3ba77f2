// Pictures that nobody shows any more are deleted, and never one that an image still holds.
import type Phaser from 'phaser';
import { afterEach, expect, it, vi } from 'vitest';
import { createPictures } from '../../src/stage/pictures.ts';

afterEach(() => vi.unstubAllGlobals());

it('keeps what is asked for and what an image holds, and deletes the rest', async () => {
  vi.stubGlobal('fetch', async () => new Response('picture'));
  vi.stubGlobal('createImageBitmap', async () => ({ width: 10, height: 10 }));
  const there = new Set<string>();
  const textures = {
    addImage: (key: string) => void there.add(key),
    remove: (key: string) => void there.delete(key),
  } as unknown as Phaser.Textures.TextureManager;
  const pictures = createPictures(textures, () => {});
  for (const url of ['asked', 'leaving', 'gone']) pictures.get({ url });
  await vi.waitFor(() => expect(there.size).toBe(3));
  pictures.note();
  pictures.get({ url: 'asked' });
  // A figure that is sliding out asks for nothing in some frames, and is drawn in all of them.
  pictures.sweep(new Set(['leaving']));
  expect([...there]).toEqual(['asked', 'leaving']);
  expect(pictures.get({ url: 'leaving' })).toBe('leaving');
  expect(pictures.get({ url: 'gone' })).toBeUndefined();
});
