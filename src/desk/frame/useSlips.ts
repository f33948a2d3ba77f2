// The desk's slips, with the clock and the page's end: what they hold back is written down in time, whatever happens.
import { useSyncExternalStore } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import { now } from '../../device/clock.ts';
import { createNotes, type Notes, type UndoSlip } from './notes.ts';

/** Milliseconds. */
const beat = 500;

export function useSlips(): readonly [slips: readonly UndoSlip[], notes: Notes] {
  const [notes] = useState(createNotes);
  const slips = useSyncExternalStore(notes.subscribe, notes.list);
  const any = slips.length > 0;
  useEffect(() => {
    if (!any) return;
    let last = now().at;
    const timer = setInterval(() => {
      const { at } = now();
      // A clock that was put back takes nothing away.
      notes.tick(Math.max(0, at - last));
      last = at;
    }, beat);
    return () => clearInterval(timer);
  }, [any, notes]);
  useEffect(() => {
    const leave = (): void => notes.flush();
    const hide = (): void => {
      if (document.visibilityState === 'hidden') notes.flush();
    };
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [notes]);
  return [slips, notes];
}
