// Writes down the badges a learner has earned, each once whatever device sees it first.
import { useEffect } from 'preact/hooks';
import { dueBadges } from '../progress/badges.ts';
import type { ClassLearner, ClassState } from '../progress/class-state.ts';
import type { Day } from '../progress/days.ts';
import type { Device } from './device.ts';

export function useBadges(device: Device, state: ClassState, me: ClassLearner | undefined, today: Day): void {
  useEffect(() => {
    if (!me?.named) return;
    for (const badge of dueBadges(me, state, today)) device.follow(badge);
  }, [device, state, me, today]);
}
