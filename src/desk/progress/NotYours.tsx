// For adults who train but do not teach this class: how practice grows is not theirs to read, said kindly, with the way to what is.
import { useEffect, useRef } from 'preact/hooks';
import './progress.css';
import { progressWords } from '../../kit/strings/progress.ts';
import type { Desk } from '../desk.ts';

const words = progressWords.notYours;

export function NotYours({ desk }: { readonly desk: Desk }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="not-yours paper" data-screen="desk-progress">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p>{words.about}</p>
      <button type="button" className="button first" onClick={() => desk.onGo({ at: 'today' })}>
        {words.go}
      </button>
    </div>
  );
}
