// The desk's slips, driven by the clock and settled when the page is left or hidden, so that no answer is lost.
import { useSyncExternalStore } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import { now } from '../../device/clock.ts';
import { createNotes, type Notes, type UndoSlip } from './notes.ts';

/** Milliseconds between ticks. */
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
      // If the device's clock was put back, no time has passed.
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
