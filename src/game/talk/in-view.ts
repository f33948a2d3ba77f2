// What was just said is what is looked at next: the page is moved so that it can be seen, and moves no further than that.

/** Pixels between what is shown and the edge of the window. */
const air = 8;
const hands = ['pointerdown', 'touchstart', 'wheel', 'keydown'] as const;

interface Span {
  readonly from: number;
  readonly to: number;
}

type Shown = readonly (Element | null | undefined)[];

/** Brings them into view, and again while letters and pictures that come late move them, until somebody moves the page. Returns the way to stop. */
export function keepInView(elements: Shown): () => void {
  bringIntoView(elements);
  const sizes = new ResizeObserver(() => bringIntoView(elements));
  for (const element of [document.body, ...elements]) if (element) sizes.observe(element);
  const stop = (): void => {
    sizes.disconnect();
    for (const hand of hands) window.removeEventListener(hand, stop, true);
  };
  for (const hand of hands) window.addEventListener(hand, stop, { capture: true, passive: true });
  return stop;
}

/** Scrolls, at once, so that each of these is seen whole, the first before the second and so on. What is longer than the window begins at its top. */
export function bringIntoView(elements: Shown): void {
  let may: Span | undefined;
  for (const element of elements) {
    if (!element) continue;
    const wish = wholeAt(element.getBoundingClientRect());
    const both = may && { from: Math.max(may.from, wish.from), to: Math.min(may.to, wish.to) };
    if (!may) may = wish;
    else if (both && both.from <= both.to) may = both;
  }
  if (!may) return;
  const top = Math.min(Math.max(window.scrollY, may.from), may.to);
  if (Math.abs(top - window.scrollY) >= 1) window.scrollTo({ top, behavior: 'instant' });
}

/** Between these places of the page the box is seen whole. */
function wholeAt({ top, bottom, height }: DOMRect): Span {
  const begin = top + window.scrollY;
  if (height > window.innerHeight - 2 * air) return { from: begin - air, to: begin - air };
  return { from: bottom + window.scrollY - window.innerHeight + air, to: begin - air };
}
