// Watches a page's words from inside the page: which are new after a press, and when each can first be read.
import type { Page } from 'playwright-core';
import { canBeRead, type Layer } from './readable.ts';

interface WordWatch {
  /** True when an element has words and all that it has can be read. */
  shows(element: Element | null): boolean;
  /** Remembers the words that are there, and waits for a press. */
  arm(): void;
  /** Milliseconds from pointer-up until the last of the new words could be read; NaN when no new words came. */
  readonly readAfter?: Promise<number>;
}

/** As long as this after the last new words, more of them may still come. In milliseconds. */
const quiet = 600;
/** A press that has brought no words by then brings none. In milliseconds. */
const noWords = 10_000;

/** Call it before the page is opened. The same for our pages and the bare ones. */
export async function watchWords(page: Page): Promise<void> {
  await page.addInitScript(`window.wordWatch = (${createWordWatch})(${canBeRead}, ${quiet}, ${noWords})`);
}

/** Presses a place with the mouse, through the browser's own protocol, and waits until the new words can be read. */
export async function pressAndRead(
  page: Page,
  press: (x: number, y: number) => Promise<void>,
  target: string,
): Promise<number> {
  const [x = 0, y = 0] = await page.evaluate((selector) => {
    const element = document.querySelector(selector);
    element?.scrollIntoView({ block: 'nearest' });
    const box = element?.getBoundingClientRect();
    (window as unknown as { wordWatch: WordWatch }).wordWatch.arm();
    return box ? [box.left + box.width / 2, box.top + box.height / 2] : [];
  }, target);
  await press(x, y);
  return page.evaluate(
    () => (window as unknown as { wordWatch: WordWatch }).wordWatch.readAfter ?? Number.NaN,
  );
}

/** Runs inside the measured page, so it is given all that it needs. */
function createWordWatch(readable: typeof canBeRead, quietTime: number, longest: number): WordWatch {
  // The real one: marks of frames must not count the frames that are asked for here.
  const nextFrame = window.requestAnimationFrame.bind(window);
  const wordsOf = (node: Node): string => (node.textContent ?? '').trim();
  const textsIn = (root: Node): readonly Text[] => {
    if (root instanceof Text) return wordsOf(root) === '' ? [] : [root];
    const texts: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (wordsOf(node) !== '') texts.push(node as Text);
    return texts;
  };
  const layersOf = (text: Text): readonly Layer[] => {
    const layers: Layer[] = [
      { opacity: 1, hidden: false, cuts: { left: 0, top: 0, right: innerWidth, bottom: innerHeight } },
    ];
    for (let element = text.parentElement; element; element = element.parentElement) {
      const { opacity, visibility, overflowX, overflowY, clipPath } = getComputedStyle(element);
      const turns = element === document.body || element === document.documentElement;
      const cuts = !turns && (overflowX !== 'visible' || overflowY !== 'visible' || clipPath !== 'none');
      layers.push({
        opacity: Number(opacity),
        hidden: element === text.parentElement && visibility !== 'visible',
        ...(cuts ? { cuts: element.getBoundingClientRect() } : {}),
      });
    }
    return layers;
  };
  const canRead = (text: Text): boolean => {
    if (!text.isConnected) return false;
    const range = document.createRange();
    range.selectNodeContents(text);
    return readable(range.getBoundingClientRect(), layersOf(text));
  };
  /** After the next frame has been painted. */
  const painted = (then: () => void): void => {
    nextFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(undefined);
    });
  };
  const afterPress = (up: number, old: ReadonlySet<string>): Promise<number> =>
    new Promise((done) => {
      const waiting = new Set<Text>();
      let last = Number.NaN;
      const isNew = (text: Text): boolean => !old.has(wordsOf(text));
      const observer = new MutationObserver((changes) => {
        for (const { type, target, addedNodes, oldValue } of changes) {
          // Code that draws over a page which the HTML had writes the same words into it once more.
          if (type === 'characterData' && oldValue === target.nodeValue) continue;
          for (const node of type === 'characterData' ? [target] : addedNodes)
            for (const text of textsIn(node)) if (isNew(text)) waiting.add(text);
        }
      });
      const words = { characterData: true, characterDataOldValue: true };
      observer.observe(document, { subtree: true, childList: true, ...words });
      const look = (): void => {
        const now = performance.now();
        for (const text of waiting)
          if (canRead(text)) {
            waiting.delete(text);
            last = now - up;
          }
        const over = Number.isNaN(last) ? now - up > longest : now - up - last > quietTime;
        if (over) {
          observer.disconnect();
          done(last);
        } else painted(look);
      };
      painted(look);
    });

  const watch: { -readonly [name in keyof WordWatch]: WordWatch[name] } = {
    shows: (element) => {
      const texts = element ? textsIn(element) : [];
      return texts.length > 0 && texts.every(canRead);
    },
    arm() {
      const old = new Set(textsIn(document).map(wordsOf));
      watch.readAfter = new Promise((done) => {
        const listen = { capture: true, once: true };
        addEventListener('pointerup', ({ timeStamp }) => done(afterPress(timeStamp, old)), listen);
      });
    },
  };
  return watch;
}
