// A screen while the class has no students: what will be here, and the two ways to get students.
import { deskWords as words } from '../../strings/en/desk.ts';
import type { DeskRoute } from './desk-route.ts';

interface NobodyProps {
  /** What the screen will show. */
  readonly says: string;
  readonly onGo: (route: DeskRoute) => void;
}

export function Nobody({ says, onGo }: NobodyProps) {
  return (
    <div className="stack loose card paper">
      <p>{says}</p>
      <div className="row">
        <button type="button" className="button first" onClick={() => onGo({ at: 'start' })}>
          {words.nobody.start}
        </button>
        <button type="button" className="button" onClick={() => onGo({ at: 'data' })}>
          {words.nobody.collect}
        </button>
      </div>
    </div>
  );
}
