// The expert board: who can be asked for what. Those asked least come first, those asked enough for today rest, and students in training are shown as learning.

import type { Day } from '../../practice/days.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import type { FigureShape } from '../../practice/figure.ts';
import type { Job } from '../../practice/job.ts';
import type { ClassState } from '../class/class-state.ts';
import type { Pathway } from '../pathway/pathways.ts';
import type { WayFact } from '../pathway/way-fact.ts';

type CardStatus = 'listed' | 'onBreak' | 'inTraining';

export interface BoardCard {
  readonly learner: string;
  readonly nickname: string;
  readonly figure: FigureShape;
  readonly role: string;
  readonly job: Job;
  readonly status: CardStatus;
  /** In the student's own words, if they wrote any. */
  readonly times?: string;
  readonly asked?: string;
  /** The day on which the card came to this status. */
  readonly since: Day;
  /** They were asked as often as is fair for one day. */
  readonly resting: boolean;
  /** Asks this month. They order the cards and are never shown. */
  readonly asks: number;
}

/** Learning design, section 7.6: no student more than about five asks a day. */
const mostAsksADay = 5;

/** Every card of the class, in the order in which they are shown. Closed roles have none. */
export function projectBoard(state: ClassState, today: Day): readonly BoardCard[] {
  const asks = asksByHelper(state, today);
  const cards: BoardCard[] = [];
  for (const learner of state.learners.values()) {
    if (!learner.named) continue;
    const { nickname, figure } = learner.named;
    for (const pathway of learner.pathways.values()) {
      const role = state.roles.roles.get(pathway.role);
      const status = statusOf(pathway);
      if (!status || role?.state !== 'open') continue;
      const facts = learner.byRole.get(pathway.role) ?? [];
      const { today: now = 0, month = 0 } = asks.get(learner.id) ?? {};
      cards.push({
        learner: learner.id,
        nickname,
        figure,
        role: role.id,
        job: role.job,
        status,
        ...wordsOf(facts),
        since: facts.findLast(({ type }) => changing[type])?.day ?? today,
        resting: status === 'listed' && now >= mostAsksADay,
        asks: month,
      });
    }
  }
  return cards.sort(compareCards);
}

/** The status of a card; `undefined` when no card hangs. */
function statusOf({ step, card }: Pathway): CardStatus | undefined {
  if (step === 'badged') return card === 'listed' || card === 'onBreak' ? card : undefined;
  return step === 'idea' || step === 'interested' ? undefined : 'inTraining';
}

function wordsOf(facts: readonly Fact[]): Pick<BoardCard, 'times' | 'asked'> {
  const request = facts.findLast((fact) => fact.type === 'CardRequested');
  if (request?.type !== 'CardRequested') return {};
  return {
    ...(request.times ? { times: request.times } : {}),
    ...(request.asked ? { asked: request.asked } : {}),
  };
}

/** The facts that change whether a card is listed, on a break or in training. */
const changing: Readonly<Record<WayFact['type'], boolean>> = {
  CardApproved: true,
  CardOnBreak: true,
  CardBack: true,
  TrainingAttended: true,
  TrainingBegun: true,
  CardRequested: false,
  CardNotYet: false,
  CardSteppedDown: false,
  PathwayChosen: false,
  PathwayLeft: false,
  CounselorApproved: false,
  GuidedPracticeDone: false,
  RealHelpConfirmed: false,
  CheckInHeld: false,
  RoleSuggested: false,
  RoleNotYet: false,
};

interface Asks {
  today: number;
  month: number;
}

function asksByHelper(state: ClassState, today: Day): ReadonlyMap<string, Readonly<Asks>> {
  const asks = new Map<string, Asks>();
  const month = today.slice(0, 7);
  for (const learner of state.learners.values()) {
    for (const { helper, day } of learner.asks) {
      if (helper === undefined || day.slice(0, 7) !== month) continue;
      const count = asks.get(helper) ?? { today: 0, month: 0 };
      count.month++;
      if (day === today) count.today++;
      asks.set(helper, count);
    }
  }
  return asks;
}

const order: readonly CardStatus[] = ['listed', 'onBreak', 'inTraining'];

function compareCards(a: BoardCard, b: BoardCard): number {
  return (
    order.indexOf(a.status) - order.indexOf(b.status) ||
    Number(a.resting) - Number(b.resting) ||
    a.asks - b.asks ||
    (a.nickname < b.nickname ? -1 : a.nickname > b.nickname ? 1 : a.role < b.role ? -1 : 1)
  );
}
