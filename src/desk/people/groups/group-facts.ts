// Groups as facts: how one is made, and which of them came from rotating the class.
import type { Fact, FactDraft } from '../../../practice/facts/fact.ts';
import type { Group } from '../../../progress/class/classes.ts';
import type { RosterClass } from '../../../progress/class/roster.ts';

export function madeFrom(
  { id, name, learners }: Pick<Group, 'id' | 'name' | 'learners'>,
  roster: RosterClass,
): FactDraft<'GroupMade'> {
  return {
    type: 'GroupMade',
    group: id,
    name,
    learners: [...learners],
    ...(roster.id === undefined ? {} : { class: roster.id }),
  };
}

/** Groups of a rotation say so by their id: the next rotation ends them, and no other. */
const rotated = 'turn-';

export function rotatedId(freshId: string): string {
  return `${rotated}${freshId}`;
}

export function isRotated({ id }: Pick<Group, 'id'>): boolean {
  return id.startsWith(rotated);
}

/** Everyone who was ever in a group together: each group as it was last, ended or not. */
export function groupsSoFar(own: readonly Fact[]): readonly (readonly string[])[] {
  const groups = new Map<string, readonly string[]>();
  for (const fact of own) if (fact.type === 'GroupMade') groups.set(fact.group, fact.learners);
  return [...groups.values()];
}
