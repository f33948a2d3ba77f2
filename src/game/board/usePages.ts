// Cards in pages that fit the screen: how many, which is shown, and turning them slowly where things may move.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { type CardRoom, cardsThatFit, wallPage } from './cards-that-fit.ts';

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
  { width, height, gap }: CardRoom,
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
      const wallSize = { width: element.clientWidth, height: element.clientHeight };
      const fitting = cardsThatFit(wallSize, rem, { width, height, gap });
      setColumns(fitting.columns);
      setFits(fitting.cards);
    };
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    measure();
    return () => watcher.disconnect();
  }, [wall, width, height, gap]);
  const turned = wallPage(count, fits, at);
  const { page, pages } = turned;
  // Cards with many words are taller than the least height: if the wall overflows, a page gets one row less.
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
    ...turned,
    turn: (by) => setAt((page + by + pages) % pages),
  };
}
