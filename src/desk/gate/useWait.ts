// The seconds left of a wait, counted down on screen.
import { useEffect, useState } from 'preact/hooks';

/** `until` and the clock are milliseconds since 1970. The second value counts anew at once. */
export function useWait(until: number, clock: () => number): readonly [seconds: number, look: () => void] {
  const [now, setNow] = useState(clock);
  const seconds = Math.max(0, Math.ceil((until - now) / 1000));
  const waits = seconds > 0;
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => setNow(clock()), 500);
    return () => clearInterval(timer);
  }, [waits, clock]);
  return [seconds, () => setNow(clock())];
}
