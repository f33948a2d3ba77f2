// Cards that wait: each is approved, or gets a "not yet" with a note for the student. Adults who do not decide see that they wait.

import { useRef, useState } from 'preact/hooks';
import { Figure } from '../../../kit/Figure.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { compareFacts, type Fact } from '../../../practice/facts/fact.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { deskBoardWords as words } from '../../../strings/en/desk-board.ts';
import { NotYetNote } from '../../frame/NotYetNote.tsx';
import type { SayInCorner, SayOf } from '../../said.ts';

interface WaitingCardsProps {
  /** True for adults who put cards up. */
  readonly answers: boolean;
  readonly state: ClassState;
  readonly confirm: SayOf;
  readonly baseOf: (learner: string) => string | undefined;
  readonly onSay: SayInCorner;
}

interface WaitingCard {
  /** Names the request, so that a later request of the same student counts as a new one. */
  readonly key: string;
  readonly learner: string;
  readonly nickname: string;
  readonly role: string;
  readonly title: string;
  readonly says: readonly string[];
}

export function WaitingCards({ answers, state, confirm, baseOf, onSay }: WaitingCardsProps) {
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<string>();
  const cards = waitingIn(state).filter(({ key }) => !answered.has(key));
  const heading = useRef<HTMLHeadingElement>(null);
  // After an answer the section stays, even when empty, because its heading has focus.
  if (cards.length === 0 && answered.size === 0) return null;
  const leave = (): void => {
    setOpen(undefined);
    heading.current?.focus();
  };
  const answer = ({ key, learner, role, nickname, title }: WaitingCard, note?: string): void => {
    setAnswered(new Set([...answered, key]));
    leave();
    if (note === undefined) {
      confirm({ type: 'CardApproved', role }, learner);
      onSay(words.wentUp(nickname, title));
      return;
    }
    confirm({ type: 'CardNotYet', role, ...(note ? { note } : {}) }, learner);
    onSay(words.toldNotYet(nickname));
  };
  return (
    <section className="card paper" aria-labelledby="waiting-cards">
      <h2 id="waiting-cards" ref={heading} tabIndex={-1}>
        {words.waiting}
      </h2>
      {cards.length === 0 && <p>{words.waitingNone}</p>}
      <ul className="rows">
        {cards.map((card) => {
          const base = baseOf(card.learner) ?? '';
          return (
            <li key={card.key} className="row">
              <Figure base={base} size="3.4rem" />
              <div className="grow">
                <p>
                  <bdi>
                    <strong>{card.nickname}</strong>
                  </bdi>{' '}
                  {words.wants(card.title)}
                </p>
                {card.says.map((says) => (
                  <p key={says} className="soft">
                    {says}
                  </p>
                ))}
              </div>
              {!answers ? (
                <span className="chip">{words.whoAnswers}</span>
              ) : open === card.key ? (
                <NotYetNote nickname={card.nickname} onSend={(note) => answer(card, note)} onCancel={leave} />
              ) : (
                <div className="row">
                  <button
                    type="button"
                    className="button first"
                    aria-label={words.okayFor(card.nickname)}
                    onClick={() => answer(card)}
                  >
                    <Icon name="tick" /> {words.okay}
                  </button>
                  <button
                    type="button"
                    className="button"
                    aria-label={words.notYetFor(card.nickname)}
                    onClick={() => setOpen(card.key)}
                  >
                    {words.notYet}
                  </button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Sorted by how long they have waited, the longest first. */
function waitingIn(state: ClassState): readonly WaitingCard[] {
  const found: (WaitingCard & { readonly request: Fact })[] = [];
  for (const { id: learner, named, pathways, byRole } of state.learners.values()) {
    if (!named) continue;
    for (const { role, card } of pathways.values()) {
      const request = byRole.get(role)?.findLast(({ type }) => type === 'CardRequested');
      const title = state.roles.roles.get(role)?.job.title;
      if (card !== 'asked' || request?.type !== 'CardRequested' || title === undefined) continue;
      const { times, asked } = request;
      const says = [...(times ? [words.times(times)] : []), ...(asked ? [words.asked(asked)] : [])];
      found.push({
        key: request.id,
        learner,
        nickname: named.nickname,
        role,
        title,
        says,
        request,
      });
    }
  }
  return found.sort((a, b) => compareFacts(a.request, b.request));
}
