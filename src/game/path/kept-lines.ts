// All that is kept about a student, one plain line for each fact: students see everything that is kept about them.

import { jobs } from '../../device/jobs.ts';
import { dateWords } from '../../kit/page-language.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import { factRecords, type KeptKey, type TypeWith } from '../../practice/facts/fact-records.ts';
import { asSaid, isMirrored, isOfOtherFigure } from '../../practice/facts/joins.ts';
import { staffNames } from '../../progress/class/staff.ts';
import { projectRoleBook } from '../../progress/pathway/role-book.ts';
import { keptWords } from '../../strings/en/kept.ts';
import { listWords } from '../../strings/en/lists.ts';
import { microWords } from '../../strings/en/micro-skills.ts';

/** Newest first. `titles` are those of role-plays, by id. */
export function keptLines(
  facts: readonly Fact[],
  learner: string,
  titles: ReadonlyMap<string, string>,
): readonly string[] {
  const names = namesIn(facts, learner, titles);
  return facts
    .filter((fact) => fact.learner === learner && !isMirrored(fact))
    .map((fact) => {
      const when = dateWords(new Date(fact.at), { dateStyle: 'medium', timeStyle: 'short' });
      return keptWords.line(when, lineFor(fact, names));
    })
    .reverse();
}

/** Names for ids. */
interface Names {
  readonly story: (story: string) => string;
  readonly job: (role: string) => string;
  /** The name of an adult; "you" for the student. */
  readonly who: (actor: string) => string;
  readonly classmate: (learner: string) => string;
}

function namesIn(facts: readonly Fact[], learner: string, titles: ReadonlyMap<string, string>): Names {
  const { roles, suggestions } = projectRoleBook(facts, jobs);
  const staff = staffNames(facts);
  const nicknames = new Map(
    facts.flatMap((fact) =>
      (fact.type === 'LearnerAdded' || fact.type === 'LearnerRenamed') && !isOfOtherFigure(fact)
        ? [[fact.learner, fact.nickname]]
        : [],
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

/** Every kind of fact whose record names this sentence. */
type KeptAs<Key extends KeptKey> = Fact<TypeWith<'kept', Key>>;

/** For each kind of sentence, how it is made from the fact. */
const lines: { readonly [Key in KeptKey]: (fact: KeptAs<Key>, names: Names) => string } = {
  figure: ({ nickname }) => keptWords.figure(nickname),
  removed: () => keptWords.removed,
  joined: ({ type, actor }, { who }) => keptWords.joined(type === 'LearnersJoined', who(actor)),
  sittingGiven: (fact, { story, who }) =>
    keptWords.sittingGiven(story(fact.story), fact.owner === asSaid(fact).learner, who(fact.actor)),
  placed: () => keptWords.placed,
  pin: () => keptWords.pin,
  card: ({ type, actor }, { who }) => keptWords.card(type === 'SignInCardMade', who(actor)),
  lookedAt: ({ actor, what }, { who }) => keptWords.lookedAt(who(actor), what),
  collected: ({ actor }, { who }) => keptWords.collected(who(actor)),
  erased: () => keptWords.erased,
  opened: (fact, { story }) => keptWords.opened(story(fact.story)),
  move: ({ choice, evidence, ...fact }, { story }) =>
    keptWords.move(story(fact.story), choice, shown(evidence)),
  words: ({ evidence, ...fact }, { story }) => keptWords.words(story(fact.story), shown(evidence)),
  closed: (fact, { story }) => keptWords.closed(story(fact.story)),
  skipped: (fact, { story }) => keptWords.skipped(story(fact.story)),
  ask: ({ role, helper }, { job, classmate }) =>
    keptWords.ask(role && job(role), helper && classmate(helper)),
  real: ({ micro, actor, ready }, { who }) => keptWords.real(microWords[micro].name, who(actor), ready),
  looked: ({ role }, { job }) => keptWords.looked(role && job(role)),
  idea: ({ title }) => keptWords.idea(title),
  ideaNotYet: ({ role, actor }, { job, who }) => keptWords.ideaNotYet(job(role), who(actor)),
  chosen: ({ role }, { job }) => keptWords.chosen(job(role)),
  begun: ({ role }, { job }) => keptWords.begun(job(role)),
  attended: ({ role, actor }, { job, who }) => keptWords.attended(job(role), who(actor)),
  guided: ({ role, actor, ready }, { job, who }) => keptWords.guided(job(role), who(actor), ready),
  helped: ({ role, actor, ready }, { job, who }) => keptWords.helped(job(role), who(actor), ready),
  left: ({ role }, { job }) => keptWords.left(job(role)),
  approved: ({ role, actor }, { job, who }) => keptWords.approved(job(role), who(actor)),
  checkIn: ({ role, actor }, { job, who }) => keptWords.checkIn(job(role), who(actor)),
  badge: ({ title }) => keptWords.badge(title),
  cardAsked: ({ role, times, asked }, { job }) =>
    keptWords.cardAsked(job(role), [times, asked].filter(Boolean).join('; ')),
  cardApproved: ({ role, actor }, { job, who }) => keptWords.cardApproved(job(role), who(actor)),
  cardNotYet: ({ role, actor }, { job, who }) => keptWords.cardNotYet(job(role), who(actor)),
  cardOnBreak: ({ role }, { job }) => keptWords.cardOnBreak(job(role)),
  cardBack: ({ role }, { job }) => keptWords.cardBack(job(role)),
  cardDown: ({ role }, { job }) => keptWords.cardDown(job(role)),
  given: () => keptWords.given,
  class: () => keptWords.class,
};

function lineFor(fact: Fact, names: Names): string {
  const line = lines[factRecords[fact.type].kept] as (fact: Fact, names: Names) => string;
  return line(fact, names);
}

function shown(evidence: Extract<Fact, { type: 'MoveMade' }>['evidence']): string {
  return listWords(evidence.map(({ micro, quality }) => keptWords.shown(microWords[micro].name, quality)));
}
