// Checks inside a page, at any letter size, that no text is cut, scrolls sideways, breaks inside a word or lies under something else.
import type { Page } from 'playwright-core';

const textSizes = [1, 1.25, 1.5, 2] as const;
const fonts = ['atkinson', 'lexend', 'opendyslexic'] as const;
export const phones = [
  { width: 390, height: 664 },
  { width: 360, height: 640 },
] as const;

export interface Letters {
  readonly textSize: (typeof textSizes)[number];
  readonly font: (typeof fonts)[number];
}

export const everyLetters: readonly Letters[] = fonts.flatMap((font) =>
  textSizes.map((textSize) => ({ textSize, font })),
);

export const spokenLetters = ({ textSize, font }: Letters): string => `${font} at ${textSize * 100} %`;

/** Sets letters on an open page as the settings do. */
export async function setLetters(page: Page, { textSize, font }: Letters): Promise<void> {
  await page.evaluate(
    async ([size, family]) => {
      const root = document.documentElement;
      root.style.setProperty('--text-size', String(size));
      root.dataset.font = family;
      document.body.style.containerType = 'normal';
      root.getBoundingClientRect();
      document.body.style.containerType = '';
      root.getBoundingClientRect();
      await document.fonts.ready;
    },
    [textSize, font] as const,
  );
}

/** What is wrong on the page, one sentence for each; empty when all fits. `wide` selects boxes that may scroll sideways. */
export async function misfits(page: Page, wide = ''): Promise<readonly string[]> {
  return page.evaluate((mayScroll) => {
    const found: string[] = [];
    const slack = 2;
    const sheet = [...document.querySelectorAll('dialog[open]')].at(-1);
    const top = sheet ?? document.querySelector('.desk-menu:not([hidden])') ?? document.body;
    const nameOf = (element: Element): string => {
      const words = (element.ariaLabel ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
      return `<${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.trim().replace(/\s+/g, '.')}` : ''}> "${words}"`;
    };
    const seen = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const { clipPath, position } = getComputedStyle(at);
        if (clipPath === 'inset(50%)' && position === 'absolute') return false;
      }
      return true;
    };
    /** Whether the element is meant to lie over the page, such as a dialog or a fixed bar. */
    const laid = (element: Element): boolean => {
      for (let at: Element | null = element; at && at !== top; at = at.parentElement) {
        const { position, zIndex } = getComputedStyle(at);
        if (/fixed|sticky/.test(position) || (position === 'absolute' && zIndex !== 'auto')) return true;
      }
      return false;
    };
    /** The part of a box that is visible at the present scroll position; undefined when none is. */
    const shown = (element: Element, { left, right, top: up, bottom }: Box): Box | undefined => {
      const box = { left, right, top: up, bottom };
      for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflow === 'visible') continue;
        const outer = at.getBoundingClientRect();
        box.left = Math.max(box.left, outer.left);
        box.right = Math.min(box.right, outer.right);
        box.top = Math.max(box.top, outer.top);
        box.bottom = Math.min(box.bottom, outer.bottom);
      }
      return box.left < box.right && box.top < box.bottom ? box : undefined;
    };
    interface Box {
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    /** Why a person cannot bring the whole box into view by scrolling; undefined when they can. */
    const cut = (element: Element, box: Box): string | undefined => {
      let { left, right, top: above, bottom } = box;
      for (let at = element.parentElement; at && at !== document.documentElement; at = at.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(at);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const outer = at.getBoundingClientRect();
        const x = outer.left + at.clientLeft;
        const y = outer.top + at.clientTop;
        if (/hidden|clip/.test(overflowX) && (left < x - slack || right > x + at.clientWidth + slack))
          return `is cut sideways by ${nameOf(at)}`;
        if (/hidden|clip/.test(overflowY) && (above < y - slack || bottom > y + at.clientHeight + slack))
          return `is cut by ${nameOf(at)}`;
        if (/auto|scroll/.test(overflowX)) {
          if (left + at.scrollLeft < x - slack) return `lies before the start of ${nameOf(at)}`;
          left = Math.max(left, x);
          right = Math.min(right, x + at.clientWidth);
        }
        if (/auto|scroll/.test(overflowY)) {
          if (above + at.scrollTop < y - slack) return `lies above the start of ${nameOf(at)}`;
          above = outer.top;
          bottom = outer.bottom;
        }
        if (position === 'fixed') break;
      }
      const edge = document.documentElement.clientWidth + slack;
      if (left + scrollX < -slack) return 'lies left of the page';
      if (right + scrollX > edge) return `ends ${Math.round(right + scrollX - edge)} px right of the page`;
      if (above + scrollY < -slack) return 'lies above the page';
      return undefined;
    };

    const wider = document.documentElement.scrollWidth - innerWidth;
    if (wider > 0) {
      const far = [...document.body.querySelectorAll('*')]
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 0.5)
        .at(-1);
      found.push(`The page scrolls ${wider} px sideways for ${far ? nameOf(far) : 'nothing that is seen'}.`);
    }
    for (const element of [top, ...top.querySelectorAll('*')]) {
      if (element.scrollWidth <= element.clientWidth + slack || element === document.body) continue;
      if (element.localName === 'input' || element.localName === 'select' || !seen(element)) continue;
      if (!/auto|scroll/.test(getComputedStyle(element).overflowX)) continue;
      if (mayScroll && element.closest(mayScroll)) continue;
      const edge =
        element.getBoundingClientRect().left + element.clientLeft + element.clientWidth - element.scrollLeft;
      const widest = [...element.querySelectorAll('*')].find(
        (each) => each.getBoundingClientRect().right > edge + 1,
      );
      found.push(
        `${nameOf(element)} scrolls ${element.scrollWidth - element.clientWidth} px sideways for ${widest ? nameOf(widest) : 'its text'}.`,
      );
    }

    // Check every line of text and every word of it.
    const lines: { element: Element; box: Box; over: boolean }[] = [];
    const walk = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walk.nextNode()) {
      const node = walk.currentNode as Text;
      const element = node.parentElement;
      // Skip links lie above the page until they have focus.
      if (!element || node.data.trim() === '') continue;
      if (element.closest('svg, script, style, option, a[href^="#"], .desk-skip')) continue;
      if (!seen(element)) continue;
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const over = laid(element);
      for (const { left, right, top: up, bottom } of rects) {
        // The letters take up the middle half of the height of their line.
        const air = (bottom - up) * 0.25;
        const box = { left, right, top: up + air, bottom: bottom - air };
        const why = cut(element, box);
        if (why) {
          found.push(`${nameOf(element)} ${why}.`);
          break;
        }
        const part = shown(element, box);
        if (part) lines.push({ element, box: part, over });
      }
      if (rects.length < 2) continue;
      for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const parts = [...range.getClientRects()].filter(({ width }) => width > 0);
        const [first] = parts;
        if (!first || parts.every((part) => Math.abs(part.top - first.top) < first.height / 2)) continue;
        for (let at = 1; at < word.length; at++) {
          range.setStart(node, index + at);
          range.setEnd(node, index + at + 1);
          const letter = range.getBoundingClientRect();
          range.setStart(node, index + at - 1);
          range.setEnd(node, index + at);
          const before = range.getBoundingClientRect();
          if (letter.top - before.top < first.height / 2) continue;
          if (!/[-\u00AD\u2010-\u2015\u2026/@.:=&?]/.test(word[at - 1] ?? ''))
            found.push(`${nameOf(element)} tears ${word.slice(0, at)}/${word.slice(at)}.`);
          break;
        }
      }
    }
    for (const [at, one] of lines.entries())
      for (const other of lines.slice(at + 1)) {
        if (one.element === other.element || one.over || other.over) continue;
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 3 && down > 3)
          found.push(`${nameOf(one.element)} and ${nameOf(other.element)} lie over each other.`);
      }

    // Check that everything that can be pressed is whole and can be hit.
    const scrolled = new Map<Element, readonly [number, number]>();
    for (const element of [document.documentElement, ...document.querySelectorAll('*')])
      if (element.scrollTop || element.scrollLeft)
        scrolled.set(element, [element.scrollLeft, element.scrollTop]);
    const presses = 'button:not(.desk-skip), a[href]:not([href^="#"]), input, select, textarea, summary';
    for (const element of top.querySelectorAll<HTMLElement>(presses)) {
      const { width, height } = element.getBoundingClientRect();
      if (!seen(element) || width < 4 || height < 4) continue;
      const why = cut(element, element.getBoundingClientRect());
      if (why) {
        found.push(`${nameOf(element)} ${why}.`);
        continue;
      }
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const box = [...element.getClientRects()][0] ?? element.getBoundingClientRect();
      const label = (element as HTMLInputElement).labels?.[0];
      const parts = [0.5, 0.1, 0.3, 0.7, 0.9];
      const hits = parts.flatMap((x) =>
        parts.map((y) =>
          document.elementFromPoint(
            box.left + x * (box.right - box.left),
            box.top + y * (box.bottom - box.top),
          ),
        ),
      );
      const own = hits.filter((hit) => hit && (element.contains(hit) || label?.contains(hit)));
      // A third of it is enough: in the school, people stand in front of the button of their room.
      if (own.length < hits.length / 3 && height <= innerHeight)
        found.push(
          `${nameOf(element)} cannot be pressed: ${hits[0] ? nameOf(hits[0]) : 'nothing'} is there.`,
        );
    }
    for (const [element, [left, above]] of scrolled)
      element.scrollTo({ left, top: above, behavior: 'instant' });
    if (!scrolled.has(document.documentElement)) scrollTo({ left: 0, top: 0, behavior: 'instant' });
    return [...new Set(found)];
  }, wide);
}

/** How much of the line that was said last is in view: 1 is all of it, or as much as fits on the screen. */
export async function saidInView(page: Page): Promise<number> {
  return page.evaluate(() => {
    const said = ['.say-it-card h1', '.debrief h1', '.speech-bubble', '.talk-narration']
      .map((each) => document.querySelector(each))
      .find((each) => each !== null);
    if (!said) return 1;
    const { top, bottom, height } = said.getBoundingClientRect();
    const shown = Math.min(bottom, innerHeight) - Math.max(top, 0);
    return Math.max(0, shown) / Math.min(height, innerHeight);
  });
}
