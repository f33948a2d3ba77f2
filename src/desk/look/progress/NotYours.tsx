// For adults who train but do not teach this class: how practice grows is not theirs to read, said kindly, with the way to what is.
import type { DeskRoute } from '../../frame/desk-route.ts';
import './progress.css';
import { progressWords } from '../../../strings/en/progress.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';

const words = progressWords.notYours;

export function NotYours({ onGo }: { readonly onGo: (route: DeskRoute) => void }) {
  return (
    <div className="not-yours stack left card paper" data-screen="desk-progress">
      <DeskHeading>{words.title}</DeskHeading>
      <p>{words.about}</p>
      <button type="button" className="button first" onClick={() => onGo({ at: 'today' })}>
        {words.go}
      </button>
    </div>
  );
}
