// The shelf of built stories: every entry at once, each book only when it is opened.
import { cast, catalogue, openBook, storyLang } from 'virtual:stories';
import type { RoleId } from '../practice/roles.ts';
import type { StoryEntry } from './page.ts';

export { cast, catalogue, openBook, storyLang };

/** What is practised; the others are trainings. */
export const rolePlays: readonly StoryEntry[] = catalogue.filter(({ trains }) => trains === undefined);

/** The upskilling session of a role, if it has one. */
export function trainingFor(role: string): (StoryEntry & { readonly trains: RoleId }) | undefined {
  return catalogue.find((entry): entry is StoryEntry & { trains: RoleId } => entry.trains === role);
}
