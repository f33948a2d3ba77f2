// Long work in slices, so that the page can paint and react to presses in between.

/** In milliseconds: the work of one slice. */
const slice = 12;
/** In milliseconds: the shortest time between two calls of `onStep`, which draws the page anew. */
const between = 100;

/** Runs the steps to the end. Returns the function that cancels it. */
export function runInSlices<Step, Done>(
  steps: Iterator<Step, Done>,
  { onStep, onDone }: { readonly onStep?: (step: Step) => void; readonly onDone?: (done: Done) => void },
): () => void {
  // Not a timer: browsers delay timers, by seconds in a tab that is not on screen and by milliseconds everywhere.
  const { port1: next, port2: again } = new MessageChannel();
  let told = performance.now();
  next.onmessage = () => {
    const started = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - started < slice) step = steps.next();
    if (step.done) {
      next.close();
      onDone?.(step.value);
      return;
    }
    if (onStep && performance.now() - told >= between) {
      told = performance.now();
      onStep(step.value);
    }
    again.postMessage(undefined);
  };
  again.postMessage(undefined);
  return () => next.close();
}
