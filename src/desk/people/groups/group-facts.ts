// Groups as facts: how a group is recorded, and which groups came from rotating the class.
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

/** The ids of a rotation's groups begin like this, because the next rotation ends these groups and no others. */
const rotated = 'turn-';

export function rotatedId(freshId: string): string {
  return `${rotated}${freshId}`;
}

export function isRotated({ id }: Pick<Group, 'id'>): boolean {
  return id.startsWith(rotated);
}

/** All groups so far, ended or not, each with its last members: they show who has been in a group together. */
export function groupsSoFar(own: readonly Fact[]): readonly (readonly string[])[] {
  const groups = new Map<string, readonly string[]>();
  for (const fact of own) if (fact.type === 'GroupMade') groups.set(fact.group, fact.learners);
  return [...groups.values()];
}
