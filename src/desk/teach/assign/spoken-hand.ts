// The words for what is assigned and to whom, for buttons and sentences.

import type { IdeaWhat } from '../../../progress/assign/assign-ideas.ts';
import type { RosterClass } from '../../../progress/class/roster.ts';
import { catalogue } from '../../../story/catalogue.ts';
import { assignWords as words } from '../../../strings/en/assign.ts';
import { microWords } from '../../../strings/en/micro-skills.ts';
import { reaches, type Whom } from './hand.ts';

/** `gone` is used for a role-play that no longer exists. */
export function whatSaid(what: IdeaWhat, gone: string): string {
  if (what.kind === 'micro') return microWords[what.micro].name;
  return catalogue.find(({ id }) => id === what.story)?.title ?? gone;
}

/** The nicknames of those learners who are in the class, in the given order. */
export function nicknamesOf(learners: readonly string[], roster: RosterClass): readonly string[] {
  return learners.flatMap((id) => roster.learners.find((each) => each.id === id)?.named.nickname ?? []);
}

export function whomSaid(whom: Whom, roster: RosterClass): string {
  switch (whom.kind) {
    case 'class':
      return roster.name ?? words.toEveryone;
    case 'group':
      return roster.groups.find(({ id }) => id === whom.group)?.name ?? '';
    case 'some':
      return words.names(nicknamesOf(reaches(whom, roster), roster));
  }
}
