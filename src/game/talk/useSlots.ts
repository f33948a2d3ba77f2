// Measures the room the page leaves for faces, and tells whenever it changes.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where the two slots are, in pixels of the window. */
export interface TalkSlots {
  readonly left: DOMRect;
  readonly right: DOMRect;
}

interface SlotRefs {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly left: RefObject<HTMLDivElement | null>;
  readonly right: RefObject<HTMLDivElement | null>;
}

export function useSlots(onSlots: ((slots: TalkSlots) => void) | undefined): SlotRefs {
  const root = useRef<HTMLDivElement>(null);
  const left = useRef<HTMLDivElement>(null);
  const right = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [whole, mine, theirs] = [root.current, left.current, right.current];
    if (!onSlots || !whole || !mine || !theirs) return;
    const sizes = new ResizeObserver(() =>
      onSlots({ left: mine.getBoundingClientRect(), right: theirs.getBoundingClientRect() }),
    );
    // An element above can move a slot without changing its size (the trail loses a row when its font loads), so those are watched too.
    const above = [whole.previousElementSibling, whole.closest('main')?.previousElementSibling];
    for (const element of [whole, mine, theirs, ...above]) if (element) sizes.observe(element);
    return () => sizes.disconnect();
  }, [onSlots]);
  return { root, left, right };
}
