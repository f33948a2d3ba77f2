// All that is kept about a student, one plain line a fact: students see everything that is kept about them.

import type { Fact } from '../../practice/facts/fact.ts';
import { staffNames } from '../../progress/class/staff.ts';
import { projectRoleBook } from '../../progress/pathway/role-book.ts';
import { keptWords } from '../../strings/en/kept.ts';
import { microWords } from '../../strings/en/micro-skills.ts';

/** Newest first. `titles` are those of role-plays, by id. */
export function keptLines(
  facts: readonly Fact[],
  learner: string,
  titles: ReadonlyMap<string, string>,
): readonly string[] {
  const names = namesIn(facts, learner, titles);
  return facts
    .filter((fact) => fact.learner === learner)
    .map((fact) => {
      const when = new Date(fact.at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
      return keptWords.line(when, lineFor(fact, names));
    })
    .reverse();
}

/** What ids are called. */
interface Names {
  readonly story: (story: string) => string;
  readonly job: (role: string) => string;
  /** An adult, or the student. */
  readonly who: (actor: string) => string;
  readonly classmate: (learner: string) => string;
}

function namesIn(facts: readonly Fact[], learner: string, titles: ReadonlyMap<string, string>): Names {
  const { roles, suggestions } = projectRoleBook(facts);
  const staff = staffNames(facts);
  const nicknames = new Map(
    facts.flatMap((fact) =>
      fact.type === 'LearnerAdded' || fact.type === 'LearnerRenamed' ? [[fact.learner, fact.nickname]] : [],
    ),
  );
  const idea = (role: string) => suggestions.find(({ fact }) => fact.role === role)?.fact.title;
  return {
    story: (id) => titles.get(id) ?? id,
    job: (role) => roles.get(role)?.job.title ?? idea(role) ?? keptWords.someJob,
    who: (actor) => staff.get(actor) ?? (actor === learner ? keptWords.you : keptWords.someone),
    classmate: (id) => nicknames.get(id) ?? keptWords.somebody,
  };
}

function lineFor(fact: Fact, { story, job, who, classmate }: Names): string {
  switch (fact.type) {
    case 'LearnerAdded':
    case 'LearnerRenamed':
      return keptWords.figure(fact.nickname);
    case 'LearnerRemoved':
      return keptWords.removed;
    case 'SittingOpened':
      return keptWords.opened(story(fact.story));
    case 'MoveMade':
      return keptWords.move(story(fact.story), fact.choice, shown(fact.evidence));
    case 'WordsSaid':
      return keptWords.words(story(fact.story), shown(fact.evidence));
    case 'SittingClosed':
      return keptWords.closed(story(fact.story));
    case 'SittingSkipped':
      return keptWords.skipped(story(fact.story));
    case 'RealTryPlanned':
      return keptWords.ask(fact.role && job(fact.role), fact.helper && classmate(fact.helper));
    case 'RealTryConfirmed':
      return keptWords.real(microWords[fact.micro].name, who(fact.actor), fact.ready);
    case 'RoleSuggested':
      return keptWords.idea(fact.title);
    case 'RoleNotYet':
      return keptWords.ideaNotYet(job(fact.role), who(fact.actor));
    case 'PathwayChosen':
      return keptWords.chosen(job(fact.role));
    case 'TrainingBegun':
      return keptWords.begun(job(fact.role));
    case 'TrainingAttended':
      return keptWords.attended(job(fact.role), who(fact.actor));
    case 'GuidedPracticeDone':
      return keptWords.guided(job(fact.role), who(fact.actor), fact.ready);
    case 'RealHelpConfirmed':
      return keptWords.helped(job(fact.role), who(fact.actor), fact.ready);
    case 'PathwayLeft':
      return keptWords.left(job(fact.role));
    case 'CounselorApproved':
      return keptWords.approved(job(fact.role), who(fact.actor));
    case 'CheckInHeld':
      return keptWords.checkIn(job(fact.role), who(fact.actor));
    case 'BadgeEarned':
      return keptWords.badge(fact.title);
    case 'CardRequested':
      return keptWords.cardAsked(job(fact.role), [fact.times, fact.asked].filter(Boolean).join('; '));
    case 'CardApproved':
      return keptWords.cardApproved(job(fact.role), who(fact.actor));
    case 'CardNotYet':
      return keptWords.cardNotYet(job(fact.role), who(fact.actor));
    case 'CardOnBreak':
      return keptWords.cardOnBreak(job(fact.role));
    case 'CardBack':
      return keptWords.cardBack(job(fact.role));
    case 'CardSteppedDown':
      return keptWords.cardDown(job(fact.role));
    case 'HelpLookedFor':
      return keptWords.looked(fact.role && job(fact.role));
    case 'Assigned':
    case 'AssignmentWithdrawn':
      return keptWords.given;
    case 'Erased':
      return keptWords.erased;
    case 'LearnerPlaced':
      return keptWords.placed;
    case 'PinSet':
      return keptWords.pin;
    case 'SignInCardMade':
    case 'SignInCardVoided':
      return keptWords.card(fact.type === 'SignInCardMade', who(fact.actor));
    case 'RecordLookedAt':
      return keptWords.lookedAt(who(fact.actor), fact.what);
    case 'ClassClosed':
    case 'RetentionSet':
    case 'GroupMade':
    case 'GroupEnded':
    case 'ClassOpened':
    case 'StaffNamed':
    case 'StaffLeft':
    case 'RoleOpened':
    case 'RoleEdited':
    case 'RoleClosed':
    case 'TrainingPlanned':
    case 'TrainingCancelled':
    case 'BoardReviewed':
      return keptWords.class;
  }
}

function shown(evidence: Extract<Fact, { type: 'MoveMade' }>['evidence']): string {
  return evidence.map(({ micro, quality }) => keptWords.shown(microWords[micro].name, quality)).join(', ');
}
