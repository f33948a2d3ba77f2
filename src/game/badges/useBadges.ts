// Writes down the badges a learner has earned, each once whatever device sees it first.
import { useEffect } from 'preact/hooks';
import type { Device } from '../../device/device.ts';
import type { Day } from '../../practice/days.ts';
import type { ClassLearner, ClassState } from '../../progress/class/class-state.ts';
import { dueBadges } from '../../progress/pathway/badges.ts';
import { rubricWords } from '../../strings/en/micro-skills.ts';

export function useBadges(device: Device, state: ClassState, me: ClassLearner | undefined, today: Day): void {
  useEffect(() => {
    if (!me?.named) return;
    for (const badge of dueBadges(me, state, today, rubricWords)) device.follow(badge);
  }, [device, state, me, today]);
}
