// A page on a slow machine and network that notes itself when its parts can be used.
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { watchWords } from './word-watch.ts';

export interface SlowPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly session: CDPSession;
  /** Bytes received over the network so far, headers included. */
  bytes(): number;
  /** How many requests the page had begun by then, its own included. `time` in milliseconds since it was requested. */
  requestsBefore(time: number): Promise<number>;
  /** Presses the mouse at a place of the page, through the browser's own protocol. */
  press(x: number, y: number): Promise<void>;
  marks(): Promise<Marks>;
}

/** Milliseconds since the page was requested. */
interface Marks {
  readonly title?: number;
  readonly choice?: number;
  readonly path?: number;
  readonly stage?: number;
  readonly longTasks: readonly { readonly start: number; readonly length: number }[];
  /** Animation frames: when each ran, and, if `weighed`, by how many bytes the heap grew. */
  readonly frames: readonly { readonly at: number; readonly grew: number }[];
}

/** A slow Chromebook on school wifi: 4 times slower, 1.6 Mbit a second, 150 ms there and back. */
const slow = { cpu: 4, bitsPerSecond: 1_600_000, roundTrip: 150 } as const;

interface SlowOptions {
  readonly cpu: number;
  readonly network: boolean;
  /** Measures the heap before and after every frame. That takes longer than a frame of ours, so no times are taken in such a run. */
  readonly weighed?: boolean;
}

const usual: SlowOptions = { cpu: slow.cpu, network: true };

/** Opens a page for a first visit, or for a return with the context of an earlier visit. */
export async function openSlowPage(
  browser: Browser,
  from?: BrowserContext,
  options: SlowOptions = usual,
): Promise<SlowPage> {
  const context = from ?? (await browser.newContext({ viewport: { width: 1366, height: 768 } }));
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  /** What each request has brought so far. Letters that are written into a page are no requests. */
  const came = new Map<string, number>();
  const comes = (request: string, more: number): void => {
    const before = came.get(request);
    if (before === undefined) return;
    bytes += more;
    came.set(request, before + more);
  };
  const asked: number[] = [];
  session.on('Network.requestWillBeSent', ({ requestId, request, wallTime }) => {
    if (!/^https?:/.test(request.url)) return;
    asked.push(wallTime * 1000);
    came.set(requestId, came.get(requestId) ?? 0);
  });
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) =>
    comes(requestId, encodedDataLength),
  );
  session.on('Network.responseReceived', ({ requestId, response }) =>
    comes(requestId, response.fromDiskCache ? 0 : (response.encodedDataLength ?? 0)),
  );
  // The body of a page itself is told only at its end.
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    comes(requestId, Math.max(0, encodedDataLength - (came.get(requestId) ?? 0))),
  );
  await session.send('Network.enable');
  if (options.network) {
    const throughput = slow.bitsPerSecond / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slow.roundTrip,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  if (options.cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: options.cpu });
  // The TypeScript runner adds calls of a helper `__name` to functions. A page lacks it, so it is defined here.
  await page.addInitScript('globalThis.__name = (it) => it');
  await watchWords(page);
  await page.addInitScript(takeMarks, options.weighed === true);
  return {
    page,
    context,
    session,
    bytes: () => bytes,
    async requestsBefore(time) {
      const end = time + (await page.evaluate(() => performance.timeOrigin));
      return asked.filter((at) => at < end).length;
    },
    async press(x, y) {
      const mouse = { x, y, button: 'left', clickCount: 1 } as const;
      await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
      await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
      await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
    },
    marks: () => page.evaluate(() => (window as unknown as { marks: Marks }).marks),
  };
}

/** Runs in the page first. A part counts as usable once it has been painted, its words can be read and it can be pressed. */
function takeMarks(weighed: boolean): void {
  interface Open {
    title?: number;
    choice?: number;
    path?: number;
    stage?: number;
    longTasks: { start: number; length: number }[];
    frames: { at: number; grew: number }[];
  }
  const marks: Open = { longTasks: [], frames: [] };
  (window as unknown as { marks: Open }).marks = marks;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      marks.longTasks.push({ start: startTime, length: duration });
  }).observe({ type: 'longtask', buffered: true });

  const ask = window.requestAnimationFrame.bind(window);
  const heap = () =>
    weighed ? (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize : 0;
  window.requestAnimationFrame = (run) =>
    ask((now) => {
      const before = heap();
      const started = performance.now();
      run(now);
      marks.frames.push({ at: started, grew: heap() - before });
    });

  const { wordWatch } = window as unknown as { wordWatch: { shows(element: Element | null): boolean } };
  const waiting = new Set<string>();
  /** Looks after each painted frame, from when the part is there until its words can be read. */
  const whenRead = (name: 'title' | 'choice' | 'path', selector: string): void => {
    if (waiting.has(name)) return;
    const part = document.querySelector(selector);
    if (!part) return;
    waiting.add(name);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      const read = wordWatch.shows(document.querySelector(selector));
      if (!read) return look();
      marks[name] = now;
    };
    const look = (): void => void ask(() => port2.postMessage(undefined));
    look();
  };
  const look = (): void => {
    whenRead('title', '[data-screen="title"] :is(a[href], button:not([disabled]))');
    whenRead('path', '[data-screen="path"] h1');
    whenRead('choice', 'button[data-choice]:not([disabled])');
    if (marks.stage === undefined && document.documentElement?.dataset.stage === 'ready')
      marks.stage = performance.now();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}
