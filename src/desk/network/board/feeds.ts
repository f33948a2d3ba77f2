// Which jobs each role-play is good practice for.
import { rolePlays } from '../../../story/catalogue.ts';

export const feeds: ReadonlyMap<string, readonly string[]> = new Map(
  rolePlays.map(({ id, feeds: roles }) => [id, roles]),
);
