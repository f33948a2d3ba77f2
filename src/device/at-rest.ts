// Work that can wait until the page has nothing better to do.

/** Milliseconds that a busy page may keep it waiting. */
const usual = 4000;

/** Runs once the page has painted and has nothing better to do. Returns the way to call it off. */
export function whenAtRest(run: () => void, patience = usual): () => void {
  if (typeof requestIdleCallback === 'function') {
    const idle = requestIdleCallback(run, { timeout: patience });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(run, 0.3 * patience);
  return () => clearTimeout(timer);
}
