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
  /** Earned since this device began to celebrate this student; older badges came from another device. */
  readonly fresh: boolean;
  readonly onClose: () => void;
}

export function useCeremony(
  device: Device,
  me: ClassLearner | undefined,
  route: Route,
): Ceremony | undefined {
  const [open, setOpen] = useState<Omit<Ceremony, 'onClose'>>();
  // While one badge is unfolded no letter comes.
  const screen = 'badge' in route ? undefined : route.at;
  /** The present screen, once a letter has come on it. */
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

/** True while the student is in a field or a dialog is open: a letter would interrupt them. */
function isBusy(): boolean {
  const writes = document.activeElement?.matches('input, textarea, select') ?? false;
  return writes || document.querySelector('dialog[open]') !== null;
}
