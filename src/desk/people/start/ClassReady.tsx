// A class that was just made, and the three ways to begin with it.
import { useEffect, useRef } from 'preact/hooks';
import { startWords } from '../../../strings/en/start.ts';
import type { DeskRoute } from '../../frame/desk-route.ts';
import type { ClassWith } from './who-is-in.ts';

interface ClassReadyProps {
  readonly of: ClassWith;
  readonly onGo: (route: DeskRoute) => void;
}

const words = startWords.ready;

export function ClassReady({ of: { id, name }, onGo }: ClassReadyProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone, and what comes next stands here.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="stack note leaf" aria-labelledby="class-ready">
      <h3 id="class-ready" ref={heading} tabIndex={-1}>
        {words.title(name)}
      </h3>
      <div className="row">
        <button type="button" className="button first" onClick={() => onGo({ at: 'start', of: id })}>
          {words.cards}
        </button>
        <button type="button" className="button" onClick={() => onGo({ at: 'let-in', of: id })}>
          {words.letIn}
        </button>
        <button type="button" className="button" onClick={() => onGo({ at: 'facilitate' })}>
          {words.together}
        </button>
      </div>
      <p className="desk-hint">{words.about}</p>
    </section>
  );
}
