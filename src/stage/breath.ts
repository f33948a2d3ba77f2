// A pause between two pieces of work, so that a press waiting in the queue goes first.

/** Resolves in a task of its own, not in a microtask. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
