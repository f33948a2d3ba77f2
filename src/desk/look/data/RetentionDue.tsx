// On Today and in Data, once the day has come until which practice was to be kept.

import { retentionOf } from '../../../progress/class/classes.ts';
import { dataWords } from '../../../strings/en/data.ts';
import type { Desk } from '../../desk.ts';
import { seesPractice } from '../progress/sees-practice.ts';

const words = dataWords.clock;

export function RetentionDue({ desk }: { readonly desk: Desk }) {
  const { state, me, today, route, spoken, onGo } = desk;
  const until = retentionOf(state.own);
  const isAny = [...state.learners.values()].some(({ named }) => named);
  if (until === undefined || until > today || !isAny || !seesPractice(me.kind)) return null;
  return (
    <p className="desk-anew paper">
      <span>{words.due(spoken(until))} </span>
      {route.at !== 'data' && (
        <button type="button" className="button" onClick={() => onGo({ at: 'data' })}>
          {words.dueGo}
        </button>
      )}
    </p>
  );
}
