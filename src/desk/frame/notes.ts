// Slips that say what was done and offer Undo. What a slip announces is recorded when its time is over, at the latest when the page is left.

export interface UndoSlip {
  readonly id: number;
  readonly text: string;
  /** The waiting thing it answers. A screen that shows that thing shows the slip in its place. */
  readonly key?: string;
  readonly canUndo: boolean;
}

interface SlipDraft {
  readonly text: string;
  readonly key?: string;
  readonly undo?: () => void;
  /** Does what was announced. Called once, unless it was undone. */
  readonly settle?: () => void;
}

export interface Notes {
  /** All slips, the latest last. A new array after every change. */
  list(): readonly UndoSlip[];
  add(slip: SlipDraft): void;
  undo(id: number): void;
  /** Closes the slip and settles it now. */
  dismiss(id: number): void;
  /** Stops a slip's time (`held`) or lets it run again. */
  hold(id: number, held: boolean): void;
  /** Tells that so many milliseconds have passed. */
  tick(by: number): void;
  /** Settles all slips, because the page is left. */
  flush(): void;
  subscribe(listener: () => void): () => void;
}

/** Milliseconds in which a slip can be undone. */
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
  /** The slips leave the list first, so that `settle` finds them gone. */
  const end = (ended: readonly Running[]): void => {
    if (ended.length === 0) return;
    become(running.filter((slip) => !ended.includes(slip)));
    for (const { settle } of ended) settle?.();
  };
  return {
    list: () => shown,
    add(slip) {
      // A second slip for the same key settles the first.
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
