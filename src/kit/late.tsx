// A component whose code is fetched when it is first drawn, or before: then it is drawn at once, without an empty page in between.
import { type ComponentType, createElement, type FunctionComponent } from 'preact';
import { lazy } from 'preact/compat';
import { useState } from 'preact/hooks';

interface Late<Props> {
  /** Draw it inside a Suspense. */
  readonly Late: FunctionComponent<Props>;
  /** Fetches the code. It may be called again where that failed. */
  readonly fetch: () => Promise<void>;
}

export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): Late<Props> {
  let here: ComponentType<Props> | undefined;
  const fetch = async (): Promise<void> => {
    here ??= await load();
  };
  const Coming = lazy(async () => {
    await fetch();
    return { default: here as ComponentType<Props> };
  });
  return {
    Late(props) {
      // What was begun as one component stays that one, so that it keeps its state when the code has come.
      const [Drawn] = useState<ComponentType<Props>>(() => here ?? (Coming as ComponentType<Props>));
      return createElement(Drawn, props);
    },
    fetch,
  };
}
