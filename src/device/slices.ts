// Long work in slices, so that the page can paint and be pressed in between.

/** Milliseconds of work between one breath of the page and the next. */
const slice = 25;

/** Runs the steps to their end. Returns the way to call it off. */
export function runInSlices<Step, Done>(
  steps: Iterator<Step, Done>,
  { onStep, onDone }: { readonly onStep?: (step: Step) => void; readonly onDone?: (done: Done) => void },
): () => void {
  // Not a timer: those are held back in a tab that is not looked at, and by a few milliseconds everywhere.
  const { port1: next, port2: again } = new MessageChannel();
  next.onmessage = () => {
    const started = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - started < slice) step = steps.next();
    if (step.done) {
      next.close();
      onDone?.(step.value);
      return;
    }
    onStep?.(step.value);
    again.postMessage(undefined);
  };
  again.postMessage(undefined);
  return () => next.close();
}
