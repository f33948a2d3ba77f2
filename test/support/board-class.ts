// A class for tests of the board, built fact by fact: by a student, by an adult about a student, or about the class itself.

import { jobs } from '../../src/device/jobs.ts';
import type { Fact, FactDraft } from '../../src/practice/facts/fact.ts';
import { type ClassState, projectClass } from '../../src/progress/class/class-state.ts';
import { createPen } from './given.ts';

export function createBoardClass() {
  const pen = createPen();
  const facts: Fact[] = [];
  const put = (fact: Fact): Fact => {
    facts.push(fact);
    return fact;
  };
  const by = (learner: string, draft: FactDraft, day = 1): Fact => put(pen(draft, { day, learner }));
  const adult = (learner: string, draft: FactDraft, day = 1): Fact =>
    put({ ...pen(draft, { day, learner }), actor: 'teacher-1' });
  const own = (draft: FactDraft, day = 1): Fact => {
    const { learner: _, ...fact } = pen(draft, { day, learner: 'teacher-1' });
    return put(fact as Fact);
  };
  own({ type: 'StaffNamed', staff: 'teacher-1', kind: 'teacher', name: 'Ms. Okafor' });
  return {
    facts,
    by,
    adult,
    own,
    /** A new student with a nickname. */
    join(learner: string, band: 'A' | 'B' | 'C' = 'C'): void {
      const figure = { head: 'bun', skin: 'd08b5b', hair: 'ffe28a', clothes: 'ffe28a' } as const;
      by(learner, { type: 'LearnerAdded', nickname: nameFor(learner), figure, band });
    },
    /** All that puts a card on the board: badge, request and approval. */
    list(learner: string, role: string, day = 1): void {
      adult(
        learner,
        { type: 'BadgeEarned', badge: `role:${role}`, title: role, shown: [], confirmed: [] },
        day,
      );
      by(learner, { type: 'CardRequested', role, times: 'recess' }, day);
      adult(learner, { type: 'CardApproved', role }, day);
    },
    review(month: string, day: number): Fact {
      return own({ type: 'BoardReviewed', month, changes: [] }, day);
    },
    state: (): ClassState => projectClass(facts, jobs),
  };
}

function nameFor(learner: string): string {
  return learner.slice(0, 1).toUpperCase() + learner.slice(1);
}
