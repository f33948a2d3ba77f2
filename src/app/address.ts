// The address bar as a store: one place that reads it and one that changes it.
import { addressOf, type Route, routeFrom } from './route.ts';

export interface Address {
  route(): Route;
  go(route: Route): void;
  /** Changes the address without a step in the history. */
  stay(route: Route): void;
  subscribe(listener: () => void): () => void;
}

export function createAddress(view: Window): Address {
  const listeners = new Set<() => void>();
  let route = routeFrom(view.location.search);
  const arrive = (): void => {
    route = routeFrom(view.location.search);
    for (const listener of listeners) listener();
  };
  view.addEventListener('popstate', arrive);
  const change = (next: Route, how: 'pushState' | 'replaceState'): void => {
    view.history[how](null, '', addressOf(next, view.location.search));
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
