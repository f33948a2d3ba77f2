// The wish, the words by which help is searched: in memory at once, and a moment later in the address, so that Back finds it again. Never recorded.
import { useEffect, useRef, useState } from 'preact/hooks';
import { wishInAddress } from './wish.ts';

interface Wishing {
  /** The wish in the address. */
  readonly kept: string | undefined;
  /** True for words that sound big: they stay out of the address too. */
  readonly isBig: (wish: string) => boolean;
  readonly onKeep: (wish: string | undefined) => void;
}

/** Milliseconds after the last letter until a wish is settled. */
const rest = 450;

interface Wish {
  readonly now: string;
  /** The last wish on which the student paused. */
  readonly settled: string;
  readonly set: (wish: string) => void;
  /** Settles the wish and puts it into the address now, before another screen comes. */
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
    // The address was changed from outside: the student went back or forward.
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new wish starts the timer again.
  useEffect(() => {
    const timer = setTimeout(settle, now === '' ? 0 : rest);
    return () => clearTimeout(timer);
  }, [now]);
  return { now, settled, set, settle };
}
