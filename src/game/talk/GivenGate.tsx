// A sensitive role-play opens only if a counselor gave it to the student, or approved them for the role it belongs to. Others see a kind page instead.
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { jobs } from '../../device/jobs.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import { projectAssignments } from '../../progress/assign/assignments.ts';
import { isGiven } from '../../progress/assign/next-practice.ts';
import { approvedStoriesFor } from '../../progress/pathway/approved-stories.ts';
import type { Route } from '../route.ts';
import { NotGiven } from './NotGiven.tsx';

interface GivenProps {
  readonly story: string;
  readonly learner: string;
  readonly facts: readonly Fact[];
  /** True while the notebook is still being opened. */
  readonly looking: boolean;
  readonly onGo: (route: Route) => void;
  readonly children: VNode;
}

export function GivenGate({ story, learner, facts, looking, onGo, children }: GivenProps) {
  const given = useMemo(
    () =>
      isGiven(story, projectAssignments(facts, learner)) ||
      approvedStoriesFor(facts, learner, jobs).has(story),
    [facts, learner, story],
  );
  if (given) return children;
  if (looking) return null;
  return <NotGiven onSchool={() => onGo({ at: 'school' })} />;
}
