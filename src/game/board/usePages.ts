// Cards in pages that fit the screen: how many, which is shown, and turning them slowly where things may move.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

interface Measures {
  /** In rem: the least a card needs, and the space between two. */
  readonly width: number;
  readonly height: number;
  readonly gap: number;
}

interface Pages {
  readonly page: number;
  readonly pages: number;
  readonly from: number;
  readonly to: number;
  turn(by: number): void;
}

/** Milliseconds a page stays: time to read six cards. */
const stay = 15_000;

export function usePages(
  wall: RefObject<HTMLElement | null>,
  count: number,
  { width, height, gap }: Measures,
  turning: boolean,
): Pages {
  const [fits, setFits] = useState(count);
  const [at, setAt] = useState(0);
  const [columns, setColumns] = useState(1);
  useLayoutEffect(() => {
    const element = wall.current;
    if (!element) return;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const many = (space: number, each: number): number =>
        Math.max(1, Math.floor((space / rem + gap) / (each + gap)));
      const across = many(element.clientWidth, width);
      setColumns(across);
      // On a phone the page scrolls instead.
      setFits(across === 1 ? Number.POSITIVE_INFINITY : across * many(element.clientHeight, height));
    };
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    measure();
    return () => watcher.disconnect();
  }, [wall, width, height, gap]);
  const pages = Math.max(1, Math.ceil(count / Math.max(1, fits)));
  const page = Math.min(at, pages - 1);
  // Cards that say much are taller than they need be: then a row less fits.
  useLayoutEffect(() => {
    const element = wall.current;
    if (!element || columns === 1 || fits <= columns) return;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    if (element.scrollHeight > element.clientHeight + rem / 2) setFits(fits - columns);
  });
  useEffect(() => {
    if (!turning || pages === 1) return;
    const timer = setTimeout(() => setAt((page + 1) % pages), stay);
    return () => clearTimeout(timer);
  }, [turning, page, pages]);
  return {
    page,
    pages,
    from: pages === 1 ? 0 : page * fits,
    to: pages === 1 ? count : (page + 1) * fits,
    turn: (by) => setAt((page + by + pages) % pages),
  };
}
