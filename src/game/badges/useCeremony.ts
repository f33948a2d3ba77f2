// When a badge's letter comes: once for each badge, one at a time, on the next quiet screen after it was earned.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Device } from '../../device/device.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import { compareOrders } from '../../practice/facts/order.ts';
import { placeOf } from '../../practice/facts/placing.ts';
import type { ClassLearner } from '../../progress/class/class-state.ts';
import type { Route } from '../route.ts';
import { nextLetter } from './next-letter.ts';

export interface Ceremony {
  readonly fact: Fact<'BadgeEarned'>;
  /** Earned since this device first looked; older ones came along from another. */
  readonly fresh: boolean;
  readonly onClose: () => void;
}

export function useCeremony(
  device: Device,
  me: ClassLearner | undefined,
  route: Route,
): Ceremony | undefined {
  const [open, setOpen] = useState<Omit<Ceremony, 'onClose'>>();
  // A badge that is being looked at is a screen of its own, and no letter falls on it.
  const screen = 'badge' in route ? undefined : route.at;
  /** The screen we are on, once it had its letter. */
  const had = useRef<Route['at'] | undefined>(undefined);
  useEffect(() => {
    if (had.current !== screen) {
      had.current = undefined;
      setOpen(undefined);
    }
    if (!me?.named) return;
    const { since, badges } = device.celebrated(me.id);
    const fact = nextLetter(me.badges, { badges, screen, had: had.current });
    if (!fact || screen === undefined || isBusy()) return;
    had.current = screen;
    device.celebrate(me.id, fact.badge);
    setOpen({ fact, fresh: compareOrders(placeOf(fact), since) > 0 });
  }, [device, me, screen]);
  const onClose = useCallback(() => setOpen(undefined), []);
  return open && open.fact.learner === me?.id ? { ...open, onClose } : undefined;
}

/** Nobody is interrupted while they write, or while a sheet lies over the page. */
function isBusy(): boolean {
  const writes = document.activeElement?.matches('input, textarea, select') ?? false;
  return writes || document.querySelector('dialog[open]') !== null;
}
