// The address bar as a store: this file alone reads and changes it. Each page has its own routes.

export interface Address<R> {
  route(): R;
  go(route: R): void;
  /** Changes the address without adding a step to the history. */
  stay(route: R): void;
  subscribe(listener: () => void): () => void;
}

interface Writing<R> {
  /** The route for an address's search, and for what stands after `#` in it: that part is never sent to a server. */
  readonly read: (search: string, hash: string) => R;
  /** The search for a route, made from the search as it is now. */
  readonly write: (route: R, search: string) => string;
}

export function createAddress<R>(view: Window, { read, write }: Writing<R>): Address<R> {
  const listeners = new Set<() => void>();
  let route = read(view.location.search, view.location.hash);
  // An older address may tell a server what now stands after `#`: it is rewritten before anything is asked for with it.
  const written = write(route, view.location.search);
  if (written.includes('#') && !view.location.hash) view.history.replaceState(null, '', written);
  const arrive = (): void => {
    route = read(view.location.search, view.location.hash);
    for (const listener of listeners) listener();
  };
  view.addEventListener('popstate', arrive);
  const change = (next: R, how: 'pushState' | 'replaceState'): void => {
    view.history[how](null, '', write(next, view.location.search));
    view.scrollTo(0, 0);
    arrive();
  };
  return {
    route: () => route,
    go: (next) => change(next, 'pushState'),
    stay: (next) => change(next, 'replaceState'),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
