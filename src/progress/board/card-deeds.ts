// What a student can do with their own card, at once and without giving a reason, and which facts undo it.
import type { Fact, FactDraft } from '../../practice/facts/fact.ts';
import type { Pathway } from '../pathway/pathways.ts';

export type CardDeed = 'break' | 'back' | 'stepDown' | 'ask' | 'leave' | 'choose';

/** One fact of an undo: the student's own, or an adult's that goes with it. */
export interface TakeBack {
  readonly by: 'student' | 'adult';
  readonly draft: FactDraft;
}

/** What the student can do now, the most likely first. */
export function deedsFor({ step, card }: Pick<Pathway, 'step' | 'card'>): readonly CardDeed[] {
  if (step === 'idea') return ['choose'];
  if (step !== 'badged') return ['leave'];
  switch (card) {
    case 'listed':
      return ['break', 'stepDown'];
    case 'onBreak':
      return ['back', 'stepDown'];
    case 'asked':
      return ['stepDown'];
    case 'notListed':
    case 'steppedDown':
      return ['ask'];
  }
}

/** `before` are the student's facts of this job: a card that goes up again repeats its last request. */
export function deedDraft(deed: CardDeed, role: string, before: readonly Fact[]): FactDraft {
  switch (deed) {
    case 'break':
      return { type: 'CardOnBreak', role };
    case 'back':
      return { type: 'CardBack', role };
    case 'stepDown':
      return { type: 'CardSteppedDown', role };
    case 'ask':
      return requestOf(role, before);
    case 'leave':
      return { type: 'PathwayLeft', role };
    case 'choose':
      return { type: 'PathwayChosen', role };
  }
}

/** The facts that undo a deed, in order. A card that was approved goes up again without a new approval. */
export function takeBack(
  deed: CardDeed,
  { role, card }: Pick<Pathway, 'role' | 'card'>,
  before: readonly Fact[],
): readonly TakeBack[] {
  const own = (draft: FactDraft): TakeBack => ({ by: 'student', draft });
  switch (deed) {
    case 'break':
      return [own({ type: 'CardBack', role })];
    case 'back':
      return [own({ type: 'CardOnBreak', role })];
    case 'ask':
      return [own({ type: 'CardSteppedDown', role })];
    case 'leave':
      return [own({ type: 'PathwayChosen', role })];
    case 'choose':
      return [own({ type: 'PathwayLeft', role })];
    case 'stepDown': {
      const asks = own(requestOf(role, before));
      if (card === 'asked') return [asks];
      const hangs: TakeBack = { by: 'adult', draft: { type: 'CardApproved', role } };
      return card === 'onBreak' ? [asks, hangs, own({ type: 'CardOnBreak', role })] : [asks, hangs];
    }
  }
}

function requestOf(role: string, before: readonly Fact[]): FactDraft<'CardRequested'> {
  const last = before.findLast((fact) => fact.type === 'CardRequested');
  const { times, asked } = last?.type === 'CardRequested' ? last : {};
  return { type: 'CardRequested', role, ...(times ? { times } : {}), ...(asked ? { asked } : {}) };
}
