// Writes down every badge that is due in the class, and tells which came of it. Whoever did not change is not looked at again.
import { useEffect, useRef } from 'preact/hooks';
import type { Device } from '../device/device.ts';
import { runInSlices } from '../device/slices.ts';
import type { Day } from '../practice/days.ts';
import type { ClassLearner, ClassState } from '../progress/class/class-state.ts';
import { dueBadges } from '../progress/pathway/badges.ts';
import { rubricWords } from '../strings/en/micro-skills.ts';

export function useClassBadges(
  device: Device,
  state: ClassState,
  today: Day,
  onEarned: (learner: ClassLearner, title: string) => void,
): void {
  const seen = useRef(new Map<string, ClassLearner>());
  useEffect(() => {
    function* look(): Generator<void, void> {
      for (const learner of state.learners.values()) {
        if (!learner.named || seen.current.get(learner.id) === learner) continue;
        seen.current.set(learner.id, learner);
        for (const badge of dueBadges(learner, state, today, rubricWords)) {
          device.follow(badge);
          onEarned(learner, badge.title);
        }
        yield;
      }
    }
    return runInSlices(look(), {});
  }, [device, state, today, onEarned]);
}
