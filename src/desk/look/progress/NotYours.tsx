// For adults who train but do not teach this class: how practice grows is not theirs to read, said kindly, with the way to what is.
import './progress.css';
import { progressWords } from '../../../strings/en/progress.ts';
import type { Desk } from '../../desk.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';

const words = progressWords.notYours;

export function NotYours({ desk }: { readonly desk: Desk }) {
  return (
    <div className="not-yours stack left part paper" data-screen="desk-progress">
      <DeskHeading>{words.title}</DeskHeading>
      <p>{words.about}</p>
      <button type="button" className="button first" onClick={() => desk.onGo({ at: 'today' })}>
        {words.go}
      </button>
    </div>
  );
}
