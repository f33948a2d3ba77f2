// The address bar as a store: one place that reads it and one that changes it. Each page has routes of its own.

export interface Address<R> {
  route(): R;
  go(route: R): void;
  /** Changes the address without a step in the history. */
  stay(route: R): void;
  subscribe(listener: () => void): () => void;
}

interface Writing<R> {
  /** From an address's search to where it leads. */
  readonly read: (search: string) => R;
  /** The way back, with the search as it is now. */
  readonly write: (route: R, search: string) => string;
}

export function createAddress<R>(view: Window, { read, write }: Writing<R>): Address<R> {
  const listeners = new Set<() => void>();
  let route = read(view.location.search);
  const arrive = (): void => {
    route = read(view.location.search);
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
