// A running sitting: the machine's actor. Its facts go to the notebook, and its bookmark is kept at every step.
import { createActor } from 'xstate';
import type { Bookmark } from '../practice/bookmark.ts';
import type { FactDraft } from '../practice/facts/fact.ts';
import { bookmarkOf, showSitting } from './show.ts';
import { sittingMachine } from './sitting.ts';
import type { SittingInput } from './sitting-context.ts';
import type { Intent, PlayView } from './view.ts';

interface Session {
  view(): PlayView;
  subscribe(listener: () => void): () => void;
  send(intent: Intent): void;
  stop(): void;
}

interface SessionEvents {
  onFact(fact: FactDraft): void;
  /** `undefined` once the sitting is closed and cannot be come back to. */
  onBookmark(bookmark: Bookmark | undefined): void;
}

export function openSession(input: SittingInput, events: SessionEvents): Session {
  const actor = createActor(sittingMachine, { input });
  actor.on('*', events.onFact);
  actor.start();
  // The briefing is a screen of its own: a session opens after it, so the sitting begins at once.
  actor.send({ type: 'begin' });
  const listeners = new Set<() => void>();
  let view = showSitting(actor.getSnapshot());
  actor.subscribe((snapshot) => {
    view = showSitting(snapshot);
    for (const listener of listeners) listener();
    events.onBookmark(bookmarkOf(snapshot));
  });
  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (intent) => actor.send(intent),
    stop: () => actor.stop(),
  };
}
