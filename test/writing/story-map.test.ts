// A story's map: a box for every decision and ending, and arrows between them.
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { talkWords } from '../../src/strings/en/talk.ts';
import { readLibrary } from '../../src/workshop/library/library.ts';
import { decisionsIn } from '../../src/writing/decisions.ts';
import { drawStoryMap } from '../../src/writing/story-map.ts';

const { stories } = readLibrary(resolve(import.meta.dirname, '../..'));

describe.each(stories.map(({ id, book }) => [id, book] as const))('%s', (_, book) => {
  if (!book) throw new Error('There is no book.');
  const svg = drawStoryMap(book, talkWords);
  const boxes = [...svg.matchAll(/<g><rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g)].map((match) =>
    match.slice(1).map(Number),
  );

  it('has a box for every decision and every ending', () => {
    const endings = new Set(book.turns.flatMap(({ end }) => (end ? [`${end.kind} ${end.slug}`] : [])));
    expect(boxes).toHaveLength(decisionsIn(book.turns).length + endings.size);
    expect(svg.match(/<path d="M\d/g)?.length).toBeGreaterThanOrEqual(boxes.length);
  });

  it('has no two boxes that overlap', () => {
    boxes.forEach(([x = 0, y = 0, width = 0, height = 0], at) => {
      for (const [left = 0, top = 0, wide = 0, high = 0] of boxes.slice(at + 1))
        expect(x + width <= left || left + wide <= x || y + height <= top || top + high <= y).toBe(true);
    });
  });
});
