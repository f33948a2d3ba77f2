// What help is looked for: in memory at once, and in the address a moment later so that going back finds it again. Never recorded.
import { useEffect, useRef, useState } from 'preact/hooks';
import { wishInAddress } from './wish.ts';

interface Wishing {
  /** What the address says. */
  readonly kept: string | undefined;
  /** Words that sound big stay out of the address too. */
  readonly isBig: (wish: string) => boolean;
  readonly onKeep: (wish: string | undefined) => void;
}

/** Milliseconds after the last letter. */
const rest = 450;

interface Wish {
  readonly now: string;
  /** The last wish that somebody rested on. */
  readonly settled: string;
  readonly set: (wish: string) => void;
  /** Puts it into the address now, before another screen comes. */
  readonly settle: () => void;
}

export function useWish({ kept = '', isBig, onKeep }: Wishing): Wish {
  const [now, set] = useState(kept);
  const [settled, setSettled] = useState(kept);
  /** What was last put into the address, and what was last seen there. */
  const mirrored = useRef(kept);
  const seen = useRef(kept);
  if (seen.current !== kept) {
    seen.current = kept;
    // It changed by itself: somebody went back or on.
    if (kept !== mirrored.current) {
      mirrored.current = kept;
      set(kept);
      setSettled(kept);
    }
  }
  const keep = useRef(onKeep);
  keep.current = onKeep;
  const settle = (): void => {
    setSettled(now);
    const next = wishInAddress(now, isBig);
    if (next === mirrored.current) return;
    mirrored.current = next;
    keep.current(next === '' ? undefined : next);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another wish is another wish.
  useEffect(() => {
    const timer = setTimeout(settle, now === '' ? 0 : rest);
    return () => clearTimeout(timer);
  }, [now]);
  return { now, settled, set, settle };
}
