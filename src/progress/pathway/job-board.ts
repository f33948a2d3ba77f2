// The job board as one student sees it: which jobs they can learn now, how they stand with each, and which of theirs are closed for now.

import type { Day } from '../../practice/days.ts';
import { type Band, bands } from '../../practice/terms.ts';
import type { ClassLearner, ClassState } from '../class/class-state.ts';
import type { Pathway } from './pathways.ts';
import { type PlannedTraining, plannedTrainings } from './planned-trainings.ts';
import type { ClassRole, Suggestion } from './role-book.ts';

export type JobStanding = 'none' | 'interested' | 'inTraining' | 'badged';

export interface JobOnBoard {
  readonly role: ClassRole;
  readonly standing: JobStanding;
  /** The job is closed or off. It is listed because the student is on the way to it. */
  readonly rests: boolean;
  /** The job is for a later band, so it opens later for this student. */
  readonly later: boolean;
  /** The next training that has a day. */
  readonly planned?: PlannedTraining;
}

function standingWith(pathway: Pathway | undefined): JobStanding {
  switch (pathway?.step) {
    case undefined:
    case 'idea':
      return 'none';
    case 'interested':
      return 'interested';
    case 'badged':
      return 'badged';
    default:
      return 'inTraining';
  }
}

/** True while a job is for students of a later band. */
export function opensLater(least: Band, band: Band | undefined): boolean {
  return band !== undefined && bands.indexOf(band) < bands.indexOf(least);
}

/** Jobs that can be learned now, and closed ones this student is on the way to. Without a student, all open jobs. */
export function projectJobBoard(
  state: ClassState,
  me: ClassLearner | undefined,
  today: Day,
): readonly JobOnBoard[] {
  const planned = plannedTrainings(state.own, today);
  return [...state.roles.roles.values()].flatMap((role): readonly JobOnBoard[] => {
    const standing = standingWith(me?.pathways.get(role.id));
    const rests = role.state !== 'open';
    if (rests && standing === 'none') return [];
    const next = planned.find((each) => each.role === role.id);
    const later = standing === 'none' && opensLater(role.job.band, me?.named?.band);
    return [{ role, standing, rests, later, ...(next && !rests ? { planned: next } : {}) }];
  });
}

/** A student's own ideas, the latest first. */
export function suggestionsOf({ roles }: ClassState, learner: string): readonly Suggestion[] {
  return roles.suggestions.filter((each) => each.learner === learner).reverse();
}

/**
 * What a student can do with a job now. A guest, or a student who was removed from the class, has to make a figure
 * first.
 */
export type JobAccess = 'learn' | 'onTheWay' | 'rests' | 'later' | 'closed' | 'guest';

export function jobAccess({ id, job, state }: ClassRole, me: ClassLearner | undefined): JobAccess {
  const onTheWay = me?.named !== undefined && standingWith(me.pathways.get(id)) !== 'none';
  if (state !== 'open') return onTheWay ? 'rests' : 'closed';
  if (onTheWay) return 'onTheWay';
  if (!me?.named) return 'guest';
  return opensLater(job.band, me.named.band) ? 'later' : 'learn';
}

export interface OwnPathway {
  readonly role: string;
  readonly title: string;
  readonly standing: Exclude<JobStanding, 'none'>;
}

/** The pathways a student is on, in the order of their first facts. */
export function pathwaysOf({ roles }: ClassState, me: ClassLearner | undefined): readonly OwnPathway[] {
  return [...(me?.pathways.values() ?? [])].flatMap((pathway) => {
    const standing = standingWith(pathway);
    const role = roles.roles.get(pathway.role);
    return role && standing !== 'none' ? [{ role: role.id, title: role.job.title, standing }] : [];
  });
}
