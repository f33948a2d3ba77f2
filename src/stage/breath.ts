// A pause between two pieces of work, so that a press waiting in the queue goes first.

/** Resolves in a task of its own, not in a microtask. */
export function shortBreath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Milliseconds that a busy page may keep us waiting. */
const patience = 400;

/** Resolves once the page has painted and nothing waits: then the graphics card is free as well. */
export function rest(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: patience });
    else setTimeout(resolve, 0);
  });
}
