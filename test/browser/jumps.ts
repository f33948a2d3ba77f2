// What jumped on a page while it came up: the browser's own account of what moved without a press.
import type { Page } from 'playwright-core';
import { settled } from './house.ts';

interface Shift {
  readonly value: number;
  /** It may be what a press asked for. */
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

/** Every jump since the page was opened, told by what moved and is still there. The page has its letters and pictures by then. */
export async function jumps(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() =>
    [...document.images].every(({ complete, loading }) => complete || loading === 'lazy'),
  );
  await settled(page);
  return page.evaluate(async () => {
    const told: string[] = [];
    const place = ({ x, y }: DOMRect) => `${Math.round(x)},${Math.round(y)}`;
    const observer = new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as unknown as readonly Shift[])
        if (value > 0 && !hadRecentInput)
          told.push(
            ...sources.flatMap(({ node, previousRect, currentRect }) => {
              const element = node instanceof Element ? node : node?.parentElement;
              if (!element?.isConnected) return [];
              return `${element.className || element.nodeName}: ${place(previousRect)} to ${place(currentRect)}`;
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
