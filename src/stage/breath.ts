// A pause between two pieces of work, so that a press that waits is handled first.

/** Resolves in a task of its own, not in a microtask. */
export function shortBreath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** In milliseconds: how long a busy page may keep the stage waiting. */
const patience = 400;

/** Resolves once the page has painted and is idle; then the graphics card is free as well. */
export function rest(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: patience });
    else setTimeout(resolve, 0);
  });
}
