// The page for adults who train but do not teach this class: says kindly that practice is not theirs to read, and leads to their own screen.
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
