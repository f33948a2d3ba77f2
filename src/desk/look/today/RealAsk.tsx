// A real ask: the adult ticks which moves they saw, each for the student who made it.

import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import type { Waiting } from '../../../progress/class/waiting.ts';
import { todayWords } from '../../../strings/en/desk-today.ts';
import type { SayLater } from '../../said.ts';

interface RealAskProps {
  readonly later: SayLater;
  readonly waiting: Extract<Waiting, { readonly kind: 'real-ask' }>;
  readonly says: string;
  readonly onNotYet: () => void;
}

const words = todayWords['real-ask'];

export function RealAsk({ later, waiting, says, onNotYet }: RealAskProps) {
  const { key, who, helper, real } = waiting;
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [empty, setEmpty] = useState(false);
  const moves = [
    ...(['name-need', 'ask-clearly', 'specific-thanks'] as const).map((micro) => ({ micro, by: who })),
    // Guiding is the helper's move, so it is offered only where a student helped.
    ...(helper ? [{ micro: 'guide-dont-do' as const, by: helper }] : []),
  ];
  const named = (label: string): string => `${label}: ${says}`;
  const confirm = (): void => {
    const ticked = moves.filter(({ micro }) => seen.has(micro));
    setEmpty(ticked.length === 0);
    if (ticked.length === 0) return;
    later(
      key,
      words.done(who.nickname),
      ticked.map(({ micro, by }) => ({
        draft: { type: 'RealTryConfirmed', real, micro, ready: true },
        learner: by.id,
      })),
    );
  };
  return (
    <fieldset className="real-ask stack">
      <legend className="for-screen-readers">{says}</legend>
      <div className="desk-choice">
        {moves.map(({ micro, by }) => (
          <label key={micro}>
            <input
              type="checkbox"
              checked={seen.has(micro)}
              onChange={({ currentTarget }) => {
                const next = new Set(seen);
                if (currentTarget.checked) next.add(micro);
                else next.delete(micro);
                setSeen(next);
                setEmpty(false);
              }}
            />
            {words.moves[micro](by.nickname)}
          </label>
        ))}
      </div>
      <div className="row">
        <button
          type="button"
          className="button first"
          aria-label={named(todayWords.confirm)}
          onClick={confirm}
        >
          {todayWords.confirm}
        </button>
        <button type="button" className="button" aria-label={named(todayWords.notYet)} onClick={onNotYet}>
          {todayWords.notYet}
        </button>
      </div>
      <p role="status" className={empty ? 'desk-error' : 'for-screen-readers'}>
        <Changing text={empty ? words.none : ''} />
      </p>
    </fieldset>
  );
}
