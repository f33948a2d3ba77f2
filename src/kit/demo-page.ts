// The demo class's own place in the address, on the desk and on the class screen.

/** What the addresses of the demo end with. */
export const demoMark = 'demo=class';

export function isDemoPage(search: string): boolean {
  return new URLSearchParams(search).has('demo');
}
