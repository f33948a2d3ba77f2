// On Today, while no class has students: the way to Getting started.
import type { ClassState } from '../../../progress/class/class-state.ts';
import { startWords as words } from '../../../strings/en/start.ts';
import type { DeskRoute } from '../../frame/desk-route.ts';

export function StartHint({
  state,
  onGo,
}: {
  readonly state: ClassState;
  readonly onGo: (route: DeskRoute) => void;
}) {
  if ([...state.learners.values()].some(({ named }) => named)) return null;
  return (
    <p className="desk-anew paper">
      {words.hint}{' '}
      <button type="button" className="button first" onClick={() => onGo({ at: 'start' })}>
        {words.hintGo}
      </button>
    </p>
  );
}
