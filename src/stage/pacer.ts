// Decides when a frame is drawn: on threes while something moves, now and then for small life, never when nothing does.

/** Twelve pictures a second, like stop-motion: every picture stands for `beat` milliseconds. */
export const beat = 1000 / 12;
/** Small life keeps to this grid, so that however many things breathe, there are at most eight frames a second. */
export const lifeBeat = 125;

interface PacerDep {
  now(): number;
  /** Runs once after so many milliseconds; the answer cancels it. */
  after(milliseconds: number, run: () => void): () => void;
  /** Runs once with the browser's next frame; the answer cancels it. */
  frame(run: () => void): () => void;
}

interface Pacer {
  /** Something changed: the page paints its words with the next frame, and this is drawn with the one after. */
  wake(): void;
  /** Draws at once, in this very task. */
  drawNow(): void;
  /** Draws nothing until shown again; a hidden tab costs nothing. */
  hide(hidden: boolean): void;
  stop(): void;
}

/** `draw` answers the time of the next change it wants drawn, `Infinity` when there is none. */
export function createPacer(dep: PacerDep, draw: (now: number) => number): Pacer {
  let cancel: (() => void) | undefined;
  let awake = false;
  let hidden = false;
  let stopped = false;
  let last = Number.NEGATIVE_INFINITY;

  const clear = () => {
    cancel?.();
    cancel = undefined;
  };
  const run = () => {
    cancel = undefined;
    awake = false;
    last = dep.now();
    const next = draw(last);
    if (!stopped && !hidden && !awake && Number.isFinite(next)) sleepUntil(Math.max(next, last + beat));
  };
  const request = () => {
    cancel = dep.frame(run);
  };
  /** Half a screen frame early, because the frame itself is waited for after it. */
  const sleepUntil = (time: number) => {
    cancel = dep.after(Math.max(0, time - dep.now() - 8), request);
  };

  return {
    wake() {
      if (awake || stopped) return;
      awake = true;
      if (hidden) return;
      clear();
      cancel = dep.frame(() => sleepUntil(last + beat));
    },
    drawNow() {
      if (stopped) return;
      clear();
      run();
    },
    hide(nowHidden) {
      if (hidden === nowHidden || stopped) return;
      hidden = nowHidden;
      clear();
      if (hidden) return;
      awake = true;
      request();
    },
    stop() {
      stopped = true;
      clear();
    },
  };
}
