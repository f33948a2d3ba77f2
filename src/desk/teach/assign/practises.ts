// The micro-skills that each role-play can show, by its id.
import { rolePlays } from '../../../story/catalogue.ts';

export const practises = new Map(rolePlays.map((story) => [story.id, story.practises]));
