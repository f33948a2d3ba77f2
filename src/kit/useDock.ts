// A strip of slips at the bottom of the window, which shortens the window: whatever could be pressed is scrolled to lie above it.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { clearBy } from './clear-by.ts';

const pressable = 'a[href], button, input, select, textarea, summary';

/** For an element that sticks to the bottom of the window, with as many slips on it. */
export function useDock<E extends HTMLElement>(slips: number): RefObject<E | null> {
  const strip = useRef<E>(null);
  useLayoutEffect(() => {
    if (slips === 0 || !strip.current) return;
    const { height } = strip.current.getBoundingClientRect();
    const root = document.documentElement;
    const before = root.style.scrollPaddingBottom;
    // What gets the focus is scrolled to lie above the strip as well.
    root.style.scrollPaddingBottom = `${height}px`;
    const by = clearBy(spansBeside(strip.current), innerHeight - height, innerHeight, height);
    if (by > 0) scrollBy({ top: by, behavior: 'instant' });
    return () => {
      root.style.scrollPaddingBottom = before;
    };
  }, [slips]);
  return strip;
}

function spansBeside(strip: Element): readonly DOMRect[] {
  return [...document.querySelectorAll(pressable)]
    .filter((each) => !strip.contains(each))
    .map((each) => each.getBoundingClientRect())
    .filter(({ width, height, bottom, top }) => width > 0 && height > 0 && bottom > 0 && top < innerHeight);
}
