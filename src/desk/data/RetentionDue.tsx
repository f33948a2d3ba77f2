// On Today, once the day has come until which practice was to be kept.
import { dataWords } from '../../kit/strings/data.ts';
import { retentionOf } from '../../progress/classes.ts';
import type { Desk } from '../desk.ts';

const words = dataWords.clock;

export function RetentionDue({ desk }: { readonly desk: Desk }) {
  const { state, today, spoken, onGo } = desk;
  const until = retentionOf(state.own);
  const isAny = [...state.learners.values()].some(({ named }) => named);
  if (until === undefined || until > today || !isAny) return null;
  return (
    <p className="desk-anew paper">
      {words.due(spoken(until))}{' '}
      <button type="button" className="button" onClick={() => onGo({ at: 'data' })}>
        {words.dueGo}
      </button>
    </p>
  );
}
