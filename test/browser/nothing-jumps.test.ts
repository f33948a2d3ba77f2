// Nothing jumps while a screen of the game comes up: the browser's own account of what moved without a press.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type House, openHouse, settled, stageReady } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Screens by their address, each with what is there once it has come up. */
const screens: Readonly<Record<string, string>> = {
  '/': '[data-screen="title"]',
  '/?at=maker': '.maker-preview img',
  '/?at=school': '.room-go',
  '/?at=path': '[data-screen="path"]',
  '/?at=shelf': '.shelf-card',
  '/?at=jobs': '[data-screen="jobs"]',
  '/?at=suggest': '[data-screen="suggest"]',
  '/?at=badges': '[data-screen="badges"]',
  '/?briefing=could-you-show-me': '.briefing',
  '/?watch=could-you-show-me': '.watch-aside',
  '/?story=could-you-show-me': '[data-choice]',
};
/** Those that the stage draws. */
const drawn = ['/', '/?at=school', '/?briefing=could-you-show-me', '/?story=could-you-show-me'];

it.each([
  ...Object.keys(screens).map((path) => [path, 'in text mode', 'stage=off'] as const),
  ...drawn.map((path) => [path, 'with the picture', ''] as const),
])('nothing jumps at %s %s', async (path, _, door) => {
  const address = door === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${door}`;
  const { page } = await house.visit(address);
  await page.waitForSelector(screens[path] ?? '');
  if (door === '') await stageReady(page);
  await settled(page);
  expect(await jumps(page)).toEqual([]);
});

interface Shift {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

/** Every jump since the page was opened, told by what moved. */
function jumps(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const told: string[] = [];
    const place = ({ x, y }: DOMRect) => `${Math.round(x)},${Math.round(y)}`;
    const observer = new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as unknown as readonly Shift[])
        if (value > 0)
          told.push(
            ...sources.map(({ node, previousRect, currentRect }) => {
              const element = node instanceof Element ? node : node?.parentElement;
              return `${element?.className || node?.nodeName}: ${place(previousRect)} to ${place(currentRect)}`;
            }),
          );
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // What was noted before is handed over in a task of its own, for which two frames leave time.
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
    await new Promise((done) => setTimeout(done));
    return told;
  });
}
