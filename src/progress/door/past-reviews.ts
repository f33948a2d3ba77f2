// Reads reviews of the board: newer ones hold ids, older versions wrote sentences.
import { type BoardChange, type CardChange, cardChanges } from '../../practice/board-change.ts';
import type { Fact } from '../../practice/facts/fact.ts';

type Reviewed = Fact<'BoardReviewed'>;

/** The student who has, or had, a nickname; `undefined` when no student here did. */
export type OwnerOf = (nickname: string) => string | undefined;

/**
 * One change of a review. `said`: a sentence of an older review that names no student, shown as it is. `unknown`: a
 * sentence that no version of the game wrote. It may hold a name, so it is not shown.
 */
export type ReadChange =
  | BoardChange
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'unknown' };

/**
 * The sentences that versions until 2026-12 wrote. They are data: changing the words on screen does not change them.
 */
const aboutCards: readonly (readonly [CardChange, between: string, end: string])[] = [
  ['fresh', ' is new as ', '.'],
  ['resting', ' is on a break as ', '.'],
  ['back', ' is back as ', '.'],
  ['down', '’s card as ', ' came down.'],
];

const aboutJobs: readonly RegExp[] = [
  /^There is a new job: .+\.$/,
  /^The job .+ has ended\.$/,
  /^Training for .+ is on .+\.$/,
  /^We want to try .+ for a month\.$/,
];

/** The same review and the same students always give the same changes. Nothing stored is changed. */
export function changesOf(review: Reviewed, ownerOf: OwnerOf): readonly ReadChange[] {
  return review.changes.map((change) =>
    typeof change === 'string' ? fromSentence(change, ownerOf) : change,
  );
}

function fromSentence(sentence: string, ownerOf: OwnerOf): ReadChange {
  const change = aboutCard(sentence, ownerOf);
  if (change) return change;
  return aboutJobs.some((line) => line.test(sentence))
    ? { kind: 'said', text: sentence }
    : { kind: 'unknown' };
}

/**
 * A nickname may contain the words of the sentence, so there can be several ways to split it: takes the one whose
 * nickname is known, else the longest.
 */
function aboutCard(sentence: string, ownerOf: OwnerOf): BoardChange | undefined {
  let longest: (BoardChange & { readonly at: number }) | undefined;
  for (const [kind, between, end] of aboutCards) {
    if (!sentence.endsWith(end)) continue;
    for (let at = sentence.indexOf(between); at > 0; at = sentence.indexOf(between, at + 1)) {
      const title = sentence.slice(at + between.length, -end.length);
      if (title === '') continue;
      const learner = ownerOf(sentence.slice(0, at));
      if (learner !== undefined) return { kind, learner, title };
      if (!longest || at > longest.at) longest = { kind, title, at };
    }
  }
  if (!longest) return undefined;
  const { at: _, ...change } = longest;
  return change;
}

/** Finds the owner of every nickname that students here have or had. A nickname that two of them had has no owner. */
export function ownersIn(facts: Iterable<Fact>): OwnerOf {
  const owners = new Map<string, string | undefined>();
  for (const fact of facts) {
    if ((fact.type !== 'LearnerAdded' && fact.type !== 'LearnerRenamed') || fact.learner === undefined)
      continue;
    const { nickname, learner } = fact;
    owners.set(nickname, owners.has(nickname) && owners.get(nickname) !== learner ? undefined : learner);
  }
  return (nickname) => owners.get(nickname);
}

/**
 * The review as `those` students may read it: a change of another student's card has no name and no id. Returns the
 * very same fact where nothing has to be hidden.
 */
export function reviewAbout(review: Reviewed, those: ReadonlySet<string>, ownerOf: OwnerOf): Reviewed {
  const read = changesOf(review, ownerOf);
  const isTold = (change: ReadChange): boolean =>
    'learner' in change && change.learner !== undefined
      ? those.has(change.learner)
      : change.kind !== 'unknown' && (change.kind === 'said' || !isCardChange(change));
  const stays = read.every(
    (change, at) => isTold(change) || (typeof review.changes[at] !== 'string' && !('learner' in change)),
  );
  if (stays) return review;
  const changes = read.flatMap((change): Reviewed['changes'] => {
    if (change.kind === 'unknown') return [];
    if (change.kind === 'said') return [change.text];
    if (isTold(change) || !isCardChange(change)) return [change];
    return [{ kind: change.kind, title: change.title }];
  });
  return { ...review, changes };
}

function isCardChange(change: BoardChange): change is Extract<BoardChange, { readonly kind: CardChange }> {
  return cardChanges.some((kind) => kind === change.kind);
}
