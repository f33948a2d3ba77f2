// The ticks of a class's launch plan: read from this device, and stored at every press.
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../../desk.ts';
import { launchKey, parseTicks, type Ticks, ticksToKeep } from './launch-plan.ts';

interface KeptTicks {
  /** Absent while they are being read. */
  readonly ticks?: Ticks;
  readonly trouble?: 'notRead' | 'notKept';
  readonly onTicks: (ticks: Ticks) => void;
}

export function useTicks(
  { keep, kept }: Pick<Desk, 'keep' | 'kept'>,
  classId: string | undefined,
): KeptTicks {
  const key = launchKey(classId);
  const [held, setHeld] = useState<Omit<KeptTicks, 'onTicks'> & { readonly key?: string }>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ticks are read once for each class.
  useEffect(() => {
    let isWanted = true;
    kept(key)
      .then(parseTicks, () => undefined)
      .then((ticks) => {
        if (isWanted) setHeld(ticks ? { key, ticks } : { key, ticks: {}, trouble: 'notRead' });
      });
    return () => {
      isWanted = false;
    };
  }, [key]);
  const here = held.key === key ? held : {};
  return {
    ...here,
    onTicks: (ticks) => {
      setHeld({ key, ticks });
      keep(key, ticksToKeep(ticks)).catch(() => setHeld({ key, ticks, trouble: 'notKept' }));
    },
  };
}
