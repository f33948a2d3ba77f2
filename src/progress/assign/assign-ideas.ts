// Ideas for what to assign, and to whom: supports for patterns, due refreshers, steps of a pathway, thin micro-skills (learning design, section 2.6).

import type { Day } from '../../practice/days.ts';
import { type MicroId, microIds } from '../../practice/rubric.ts';
import type { ClassState } from '../class/class-state.ts';
import type { NamedLearner } from '../class/roster.ts';
import { standingFor } from '../mastery/mastery.ts';
import { type PatternId, projectPatterns } from '../mastery/patterns.ts';
import { hasMove, movesFor } from '../pathway/pathways.ts';
import { needsOf, storyFor } from './group-needs.ts';
import type { PracticeStory } from './next-practice.ts';

export type IdeaWhat =
  | { readonly kind: 'story'; readonly story: string }
  | { readonly kind: 'micro'; readonly micro: MicroId };

interface Shared {
  readonly what: IdeaWhat;
  /** Students it may help, in the order of the list they came in. */
  readonly learners: readonly string[];
}

export type AssignIdea =
  | (Shared & { readonly kind: 'pattern'; readonly pattern: PatternId })
  | (Shared & { readonly kind: 'first' })
  | (Shared & { readonly kind: 'refresher'; readonly micro: MicroId })
  /** `waits` when practice is all that is missing before the next step. */
  | (Shared & { readonly kind: 'pathway'; readonly role: string; readonly waits: boolean })
  | (Shared & { readonly kind: 'thin'; readonly micro: MicroId });

interface IdeasInput {
  readonly state: ClassState;
  readonly learners: readonly NamedLearner[];
  /** In the order in which students best meet them. */
  readonly stories: readonly PracticeStory[];
  readonly today: Day;
  /** What a learner was assigned and has not done yet: it is not suggested again. */
  readonly has: (learner: string, what: IdeaWhat) => boolean;
}

export interface AssignIdeas {
  readonly patterns: readonly AssignIdea[];
  /** Filled only while many students have not played the first role-plays. */
  readonly first: readonly AssignIdea[];
  readonly refreshers: readonly AssignIdea[];
  readonly pathways: readonly AssignIdea[];
  readonly thin: readonly AssignIdea[];
}

/** Ideas of every kind. The most wanted come first in each list. */
export function projectIdeas(input: IdeasInput): AssignIdeas {
  return {
    patterns: patternIdeas(input),
    first: firstIdeas(input),
    refreshers: refresherIdeas(input),
    pathways: pathwayIdeas(input),
    thin: thinIdeas(input),
  };
}

/** At most so many ideas, taken in turn from each kind; each role-play or micro-skill comes once. */
export function bestIdeas(ideas: AssignIdeas, most: number): readonly AssignIdea[] {
  const waiting = ideas.pathways.filter((idea) => idea.kind === 'pathway' && idea.waits);
  const inTurn = [ideas.first, ideas.patterns, ideas.refreshers, waiting, ideas.thin];
  const rounds = Math.max(...inTurn.map((list) => list.length));
  const all = Array.from({ length: rounds }, (_, round) =>
    inTurn.flatMap((list) => list[round] ?? []),
  ).flat();
  const isFirst = ({ what }: AssignIdea, at: number) =>
    all.findIndex((other) => keyOf(other.what) === keyOf(what)) === at;
  return all.filter(isFirst).slice(0, most);
}

function keyOf(what: IdeaWhat): string {
  return what.kind === 'story' ? what.story : `micro ${what.micro}`;
}

function without({ has }: IdeasInput, what: IdeaWhat, learners: readonly string[]): readonly string[] {
  return learners.filter((learner) => !has(learner, what));
}

/** For each pattern, the role-play that is new to most of the students it may help. */
function patternIdeas(input: IdeasInput): readonly AssignIdea[] {
  const { state, learners, stories } = input;
  const found = new Map<PatternId, { learner: string; stories: readonly string[] }[]>();
  for (const { id } of learners)
    for (const pattern of projectPatterns(state.factsOf.get(id) ?? [])) {
      const known = pattern.stories.filter((story) =>
        stories.some((each) => each.id === story && !each.sensitive),
      );
      const list = found.get(pattern.id) ?? [];
      list.push({ learner: id, stories: known });
      found.set(pattern.id, list);
    }
  const ideas = [...found].flatMap(([pattern, those]): readonly AssignIdea[] => {
    const votes = new Map<string, number>();
    for (const [first] of those.map(({ stories: of }) => of))
      if (first !== undefined) votes.set(first, (votes.get(first) ?? 0) + 1);
    const [story] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (story === undefined) return [];
    const what: IdeaWhat = { kind: 'story', story };
    const rest = without(
      input,
      what,
      those.map(({ learner }) => learner),
    );
    return rest.length === 0 ? [] : [{ kind: 'pattern', pattern, what, learners: rest }];
  });
  const safety = (idea: AssignIdea) => Number(idea.kind === 'pattern' && idea.pattern === 'safety');
  return ideas.sort((a, b) => safety(b) - safety(a) || b.learners.length - a.learners.length);
}

const firstOnes = 3;

function firstIdeas(input: IdeasInput): readonly AssignIdea[] {
  const { learners, stories } = input;
  return stories.slice(0, firstOnes).flatMap(({ id }): readonly AssignIdea[] => {
    const what: IdeaWhat = { kind: 'story', story: id };
    const yet = learners.filter(({ closings }) => !closings.some(({ story }) => story === id));
    const rest = without(
      input,
      what,
      yet.map((each) => each.id),
    );
    return rest.length * 2 > learners.length ? [{ kind: 'first', what, learners: rest }] : [];
  });
}

/** Assigns the micro-skill itself, so that the app picks a role-play that is new for each student. */
function refresherIdeas(input: IdeasInput): readonly AssignIdea[] {
  const { learners, today } = input;
  return microIds
    .flatMap((micro): readonly AssignIdea[] => {
      const due = learners.filter(({ mastery }) => standingFor(mastery, micro, today).tuneUp);
      const what: IdeaWhat = { kind: 'micro', micro };
      const rest = without(
        input,
        what,
        due.map(({ id }) => id),
      );
      return rest.length === 0 ? [] : [{ kind: 'refresher', micro, what, learners: rest }];
    })
    .sort((a, b) => b.learners.length - a.learners.length);
}

function pathwayIdeas(input: IdeasInput): readonly AssignIdea[] {
  const { state, learners, stories } = input;
  const found = new Map<string, { role: string; waits: boolean; what: IdeaWhat; learners: string[] }>();
  for (const { id, pathways, mastery } of learners)
    for (const { role, step, shown } of pathways.values()) {
      const job = state.roles.roles.get(role)?.job;
      if (!job || step === 'idea' || step === 'badged' || step === 'realLife') continue;
      const plays = job.rolePlays
        .filter((story) => !shown.ended.includes(story) && stories.some((each) => each.id === story))
        .map((story): IdeaWhat => ({ kind: 'story', story }));
      const moves = movesFor(job)
        .filter(({ micro, level }) => !hasMove(mastery, micro, level))
        .map(({ micro }): IdeaWhat => ({ kind: 'micro', micro }));
      const what = [...plays, ...moves].find((each) => !input.has(id, each));
      if (!what) continue;
      const waits = step === 'rolePlay';
      // A sensitive role-play is assigned to one student at a time.
      const alone = stories.some((each) => what.kind === 'story' && each.id === what.story && each.sensitive);
      const key = `${role} ${waits} ${keyOf(what)} ${alone ? id : ''}`;
      const idea = found.get(key) ?? { role, waits, what, learners: [] };
      idea.learners.push(id);
      found.set(key, idea);
    }
  return [...found.values()]
    .map((idea): AssignIdea => ({ kind: 'pathway', ...idea }))
    .sort((a, b) => Number(isWaiting(b)) - Number(isWaiting(a)) || b.learners.length - a.learners.length);
}

function isWaiting(idea: AssignIdea): boolean {
  return idea.kind === 'pathway' && idea.waits;
}

/** Only once a student has finished a role-play: before that every micro-skill is thin. */
function thinIdeas(input: IdeasInput): readonly AssignIdea[] {
  const { learners, stories, today } = input;
  if (!learners.some(({ closings }) => closings.length > 0)) return [];
  const ids = learners.map(({ id }) => id);
  return needsOf(learners, stories, today).micros.flatMap((micro): readonly AssignIdea[] => {
    const story = storyFor(learners, stories, [micro]);
    const what: IdeaWhat = story === undefined ? { kind: 'micro', micro } : { kind: 'story', story };
    const rest = without(input, what, ids);
    return rest.length < ids.length ? [] : [{ kind: 'thin', micro, what, learners: rest }];
  });
}
