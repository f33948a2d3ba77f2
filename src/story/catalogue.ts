// The catalogue of built stories: every entry is here at once, each book is fetched only when it is opened.
import { cast, catalogue, firstPlays, openBook, storyLang } from 'virtual:stories';
import type { RoleId } from '../practice/roles.ts';
import type { Band } from '../practice/terms.ts';
import { inOrderFor } from './first-plays.ts';
import type { StoryEntry } from './page.ts';

export { cast, catalogue, firstPlays, openBook, storyLang };

/** The role-plays: stories that practice asking, without the trainings of roles. */
export const rolePlays: readonly StoryEntry[] = catalogue.filter(({ trains }) => trains === undefined);

/** The same in the order in which students of a band best meet them: the first three are those to begin with. */
export function rolePlaysFor(band: Band): readonly StoryEntry[] {
  return inOrderFor(rolePlays, band, firstPlays);
}

/** The upskilling session of a role, if it has one. */
export function trainingFor(role: string): (StoryEntry & { readonly trains: RoleId }) | undefined {
  return catalogue.find((entry): entry is StoryEntry & { trains: RoleId } => entry.trains === role);
}
