// Scrolls the page just far enough that what was just said can be seen.

/** Pixels left free between an element and the edge of the window. */
const air = 8;
const hands = ['pointerdown', 'touchstart', 'wheel', 'keydown'] as const;

interface Span {
  readonly from: number;
  readonly to: number;
}

type Shown = readonly (Element | null | undefined)[];

/** What has to be seen of a talk: what was just said, what leads on, and the choices. */
export function toSeeIn(talk: Element): Shown {
  const between = talk.querySelector('.talk-between');
  const said = between?.querySelector('.speech-bubble') ?? between?.querySelector('.talk-narration');
  return [said, between, onwardIn(talk), talk.querySelector('.choice-list')];
}

/** The question, or Next: focus goes there with each page. */
export function onwardIn(talk: Element): HTMLElement | null {
  return talk.querySelector('#question, .next');
}

/** Brings the elements into view, and again when late fonts and pictures move them, until the student scrolls or presses. Returns the way to stop. */
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

/** Scrolls, without animation, so that each element is seen whole; where not all fit, earlier ones win. One taller than the window starts at its top. */
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

/** The scroll positions between which the box is seen whole, above a note that lies at the bottom. */
function wholeAt({ top, bottom, height }: DOMRect): Span {
  const begin = top + window.scrollY;
  // "auto" where no note lies there.
  const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 0;
  const free = window.innerHeight - covered;
  if (height > free - 2 * air) return { from: begin - air, to: begin - air };
  return { from: bottom + window.scrollY - free + air, to: begin - air };
}
