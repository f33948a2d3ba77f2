// What can be taken back for a while: looked for anew when facts came, and when the time of one of them is over.
import { useEffect, useState } from 'preact/hooks';

/** `find` is asked with the time in milliseconds since 1970; `facts` is what it looks at. */
export function useLately<Done extends { readonly until: number }>(
  facts: unknown,
  find: (at: number) => readonly Done[],
  clock: () => number,
): readonly Done[] {
  const [at, setAt] = useState(clock);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was done since is looked for with the time of now.
  useEffect(() => setAt(clock()), [facts]);
  const lately = find(at);
  const next = Math.min(...lately.map(({ until }) => until));
  useEffect(() => {
    if (next === Number.POSITIVE_INFINITY) return;
    const timer = setTimeout(() => setAt(clock()), Math.max(0, next - clock()) + 1);
    return () => clearTimeout(timer);
  }, [next, clock]);
  return lately;
}
