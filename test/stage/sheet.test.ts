// A sheet: what it draws, in which order, and that what rarely changes is drawn once and then kept.
import { expect, it } from 'vitest';
import type { Playhouse } from '../../src/stage/boot-game.ts';
import type { Painter } from '../../src/stage/painter.ts';
import type { Piece } from '../../src/stage/piece.ts';
import { createSheet, lively } from '../../src/stage/sheet.ts';

const textures = { get: (key: string) => ({ key, get: () => ({ width: 1, height: 1 }) }) };

/** A sheet 200 page pixels wide, at two device pixels each, and what a frame draws of it. */
function page() {
  const layers = new Set<(painter: Painter) => void>();
  const house = {
    textures,
    lay(paint: (painter: Painter) => void) {
      layers.add(paint);
      return () => layers.delete(paint);
    },
  };
  const sheet = createSheet(house as unknown as Playhouse);
  sheet.resize(200, 2);
  const frame = (): readonly string[] => {
    const drawn: string[] = [];
    const painter = {
      image: ({ texture }: Piece, x: number, zoom: number) => drawn.push(`${texture.key} at ${x} × ${zoom}`),
      cover: ({ texture, scaleX }: Piece, zoom: number) =>
        drawn.push(`${texture.key} over all × ${scaleX * zoom}`),
      clip: (left: number, right: number) => drawn.push(`clip ${left} ${right}`),
      keep: () => 'kept',
    };
    for (const paint of layers) paint(painter as unknown as Painter);
    return drawn;
  };
  const add = (depth: number, key: string) => sheet.image(depth).setTexture(key);
  return { sheet, frame, add };
}

it('draws what is nearer later, and images of one depth in the order they came', () => {
  const { add, frame } = page();
  add(lively, 'you');
  add(5, 'wall');
  add(1, 'sun');
  const door = add(5, 'door');
  expect(frame()).toEqual(['sun at 0 × 2', 'wall at 0 × 2', 'door at 0 × 2', 'you at 0 × 2']);
  door.destroy();
  expect(frame()).toEqual(['sun at 0 × 2', 'wall at 0 × 2', 'you at 0 × 2']);
});

it('draws one kept picture under what is lively, from the frame after it was frozen until it thaws', () => {
  const { sheet, add, frame } = page();
  add(1, 'sun');
  add(lively, 'you');
  sheet.freeze();
  expect(frame()).toEqual(['sun at 0 × 2', 'you at 0 × 2']);
  expect(frame()).toEqual(['kept over all × 1', 'you at 0 × 2']);
  sheet.thaw();
  expect(frame()).toEqual(['sun at 0 × 2', 'you at 0 × 2']);
  expect(frame()).toEqual(['sun at 0 × 2', 'you at 0 × 2']);
});

it('draws only within its edges while it slides in, nothing while it waits, and keeps nothing until it is there', () => {
  const { sheet, add, frame } = page();
  add(1, 'sun');
  sheet.freeze();
  sheet.slide(1);
  expect(frame()).toEqual([]);
  sheet.slide(0.5);
  const sliding = ['clip 200 600', 'sun at 200 × 2', 'clip 0 400'];
  expect([frame(), frame()]).toEqual([sliding, sliding]);
  sheet.slide(0);
  expect([frame(), frame()]).toEqual([['sun at 0 × 2'], ['kept over all × 1']]);
});

it('draws nothing once it is destroyed', () => {
  const { sheet, add, frame } = page();
  add(1, 'sun');
  sheet.destroy();
  expect(frame()).toEqual([]);
});
