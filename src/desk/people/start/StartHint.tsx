// On Today, while there is nobody in any class: the way to Getting started.
import { startWords as words } from '../../../strings/en/start.ts';
import type { Desk } from '../../desk.ts';

export function StartHint({ desk }: { readonly desk: Desk }) {
  if ([...desk.state.learners.values()].some(({ named }) => named)) return null;
  return (
    <p className="desk-anew paper">
      {words.hint}{' '}
      <button type="button" className="button first" onClick={() => desk.onGo({ at: 'start' })}>
        {words.hintGo}
      </button>
    </p>
  );
}
