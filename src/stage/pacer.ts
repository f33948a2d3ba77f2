// Decides when a frame is drawn: twelve a second while something moves, now and then for small life, and none otherwise.

/** In milliseconds: the time of one frame, twelve a second as in stop-motion. */
export const beat = 1000 / 12;
/**
 * In milliseconds: small life changes only at multiples of this, so that all of it together needs at most eight
 * frames a second.
 */
export const lifeBeat = 125;

interface PacerDep {
  now(): number;
  /** Runs once after so many milliseconds. Returns the function that cancels it. */
  after(milliseconds: number, run: () => void): () => void;
  /** Runs once with the browser's next frame. Returns the function that cancels it. */
  frame(run: () => void): () => void;
}

interface Pacer {
  /** Something changed. The page paints its words with the next frame, and the stage is drawn with the one after. */
  wake(): void;
  /** Draws at once, in the same task. */
  drawNow(): void;
  /** While hidden, nothing is drawn, so a hidden tab costs nothing. */
  hide(hidden: boolean): void;
  stop(): void;
}

/** `draw` returns the time at which it next wants to be drawn, `Infinity` for never. */
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
  /** Eight milliseconds early, because after it the browser's next frame is waited for. */
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
