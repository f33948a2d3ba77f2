// Runs work that can wait until the page is idle.

/** In milliseconds: how long a busy page may delay the work. */
const usual = 4000;

/** Runs once the page has painted and is idle. Returns the function that cancels it. */
export function whenAtRest(run: () => void, patience = usual): () => void {
  if (typeof requestIdleCallback === 'function') {
    const idle = requestIdleCallback(run, { timeout: patience });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(run, 0.3 * patience);
  return () => clearTimeout(timer);
}
