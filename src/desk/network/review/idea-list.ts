// The ideas of a review: jobs that students suggested, jobs that were looked for and no student offers, and those the class says now.
import type { Unmet } from '../../../progress/board/demand.ts';
import type { RoleBook } from '../../../progress/pathway/role-book.ts';

export interface ReviewIdea {
  /** The suggestion's or the job's id; for a typed idea, its words. */
  readonly id: string;
  readonly title: string;
  readonly from: 'suggestion' | 'demand' | 'typed';
}

const mostWanted = 3;

/** A job is listed once, even if it comes from several sources. No student is named beside an idea. */
export function ideaList(
  book: RoleBook,
  unmet: readonly Unmet[],
  typed: readonly string[],
): readonly ReviewIdea[] {
  const ideas = new Map<string, ReviewIdea>();
  const add = (idea: ReviewIdea): void => {
    const key = sameness(idea.title);
    if (!ideas.has(key)) ideas.set(key, idea);
  };
  for (const { fact, state } of book.suggestions)
    if (state === 'waiting') add({ id: fact.role, title: fact.title, from: 'suggestion' });
  for (const { role, title } of unmet.filter(({ looked, asked }) => looked + asked > 0).slice(0, mostWanted))
    add({ id: role, title, from: 'demand' });
  for (const title of typed) add({ id: title, title, from: 'typed' });
  return [...ideas.values()];
}

export function isOnList(ideas: readonly ReviewIdea[], title: string): boolean {
  return ideas.some((idea) => sameness(idea.title) === sameness(title));
}

function sameness(title: string): string {
  return title.trim().toLowerCase().replace(/\s+/g, ' ');
}
