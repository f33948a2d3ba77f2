// Slips that say what was done and offer to take it back. What they stand for is written down when their time is over, never later than the page.

export interface UndoSlip {
  readonly id: number;
  readonly text: string;
  /** The thing it is about: shown in its place, where that is on screen. */
  readonly key?: string;
  readonly canUndo: boolean;
}

interface SlipDraft {
  readonly text: string;
  readonly key?: string;
  readonly undo?: () => void;
  /** Does what was announced. Called once, unless it was taken back. */
  readonly settle?: () => void;
}

export interface Notes {
  /** A new list when something changed; the latest last. */
  list(): readonly UndoSlip[];
  add(slip: SlipDraft): void;
  undo(id: number): void;
  /** Done with it: settles it now. */
  dismiss(id: number): void;
  /** Somebody is at it: its time stands still. */
  hold(id: number, held: boolean): void;
  /** So many milliseconds have gone by. */
  tick(by: number): void;
  /** The page is left: everything is settled. */
  flush(): void;
  subscribe(listener: () => void): () => void;
}

/** Milliseconds in which something can be taken back. */
export const undoTime = 10_000;

interface Running extends SlipDraft {
  readonly id: number;
  left: number;
  held: boolean;
}

export function createNotes(): Notes {
  const listeners = new Set<() => void>();
  let running: readonly Running[] = [];
  let shown: readonly UndoSlip[] = [];
  let next = 1;
  const become = (now: readonly Running[]): void => {
    running = now;
    shown = now.map(({ id, text, key, undo }) => ({
      id,
      text,
      canUndo: undo !== undefined,
      ...(key === undefined ? {} : { key }),
    }));
    for (const listener of listeners) listener();
  };
  /** Off the list first, so that what follows from it finds it gone. */
  const end = (ended: readonly Running[]): void => {
    if (ended.length === 0) return;
    become(running.filter((slip) => !ended.includes(slip)));
    for (const { settle } of ended) settle?.();
  };
  return {
    list: () => shown,
    add(slip) {
      // The same thing said once more settles what was said before.
      end(running.filter(({ key }) => key !== undefined && key === slip.key));
      become([...running, { ...slip, id: next++, left: undoTime, held: false }]);
    },
    undo(id) {
      const slip = running.find((each) => each.id === id);
      if (!slip) return;
      become(running.filter((each) => each !== slip));
      slip.undo?.();
    },
    dismiss: (id) => end(running.filter((each) => each.id === id)),
    hold(id, held) {
      const slip = running.find((each) => each.id === id);
      if (slip) slip.held = held;
    },
    tick(by) {
      for (const slip of running) if (!slip.held) slip.left -= by;
      end(running.filter(({ left }) => left <= 0));
    },
    flush: () => end(running),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
