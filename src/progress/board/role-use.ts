// How often students asked for each job: about jobs, never about people, and as a number only where it points at no single student.

import type { Day } from '../../practice/days.ts';
import type { ClassState } from '../class/class-state.ts';

export const uses = ['often', 'some', 'none'] as const;
type Use = (typeof uses)[number];

interface RoleUse {
  readonly role: string;
  readonly title: string;
  readonly use: Use;
  /** The number of asks, where enough different students asked that it says nothing about one of them. */
  readonly asks?: number;
}

/** From this many asks on, a job is asked for often. */
const often = 5;
/** The fewest students about whom a number is shown. */
const leastGroup = 5;

/** Every job with a card on the board, by title; asks are counted from `since` on. */
export function projectRoleUse(state: ClassState, since: Day): readonly RoleUse[] {
  const asks = new Map<string, { count: number; readonly askers: Set<string> }>();
  const hanging = new Set<string>();
  for (const { id, named, asks: theirs, pathways } of state.learners.values()) {
    if (!named) continue;
    for (const { role, day } of theirs) {
      if (role === undefined || day < since) continue;
      const so = asks.get(role) ?? { count: 0, askers: new Set() };
      so.count += 1;
      so.askers.add(id);
      asks.set(role, so);
    }
    for (const { role, card } of pathways.values())
      if (card === 'listed' || card === 'onBreak') hanging.add(role);
  }
  return [...state.roles.roles.values()]
    .filter(({ id, state: how }) => how === 'open' && hanging.has(id))
    .map(({ id, job }): RoleUse => {
      const { count = 0, askers } = asks.get(id) ?? {};
      const use: Use = count >= often ? 'often' : count > 0 ? 'some' : 'none';
      const isCrowd = (askers?.size ?? 0) >= leastGroup;
      return { role: id, title: job.title, use, ...(isCrowd ? { asks: count } : {}) };
    })
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}
