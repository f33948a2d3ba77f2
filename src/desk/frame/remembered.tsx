// What the desk remembers from one screen to the next, until the adult signs out.
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

const Remembered = createContext<Map<string, unknown> | undefined>(undefined);

/** Wraps everything that one adult sees between signing in and out. */
export function RememberHere({ children }: { readonly children: ComponentChildren }) {
  const [remembered] = useState(() => new Map<string, unknown>());
  return <Remembered.Provider value={remembered}>{children}</Remembered.Provider>;
}

/** State that later screens find again under this name. `given` wins over what is remembered. */
export function useRemembered<Value>(
  name: string,
  first: Value,
  given?: Value,
): readonly [Value, (step: (before: Value) => Value) => void] {
  const remembered = useContext(Remembered);
  const [value, setValue] = useState<Value>(
    () => given ?? (remembered?.has(name) ? (remembered.get(name) as Value) : first),
  );
  const change = useCallback(
    (step: (before: Value) => Value) =>
      setValue((before) => {
        const next = step(before);
        remembered?.set(name, next);
        return next;
      }),
    [remembered, name],
  );
  return [value, change];
}
