// The catalogue of built stories: every entry is here at once, each book is fetched only when it is opened.
import { cast, catalogue, openBook, storyLang } from 'virtual:stories';
import type { RoleId } from '../practice/roles.ts';
import type { StoryEntry } from './page.ts';

export { cast, catalogue, openBook, storyLang };

/** The role-plays: stories that practise asking, without the trainings of roles. */
export const rolePlays: readonly StoryEntry[] = catalogue.filter(({ trains }) => trains === undefined);

/** The upskilling session of a role, if it has one. */
export function trainingFor(role: string): (StoryEntry & { readonly trains: RoleId }) | undefined {
  return catalogue.find((entry): entry is StoryEntry & { trains: RoleId } => entry.trains === role);
}
