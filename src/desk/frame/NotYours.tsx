// Shown in place of a screen that this adult does not see: who does, and the way back to Today.
import { deskWords } from '../../strings/en/desk.ts';
import { DeskHeading } from './DeskHeading.tsx';
import type { DeskRoute } from './desk-route.ts';

const words = deskWords.notYours;

export function NotYours({ onGo }: { readonly onGo: (route: DeskRoute) => void }) {
  return (
    <div className="not-yours stack left card paper" data-screen="desk-not-yours">
      <DeskHeading>{words.title}</DeskHeading>
      <p>{words.about}</p>
      <button type="button" className="button first" onClick={() => onGo({ at: 'today' })}>
        {words.go}
      </button>
    </div>
  );
}
