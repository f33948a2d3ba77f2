// The class an adult chose last: going from one screen of the desk to the next stays with it, as long as the page is open.
import { useState } from 'preact/hooks';

let last: string | undefined;

/** `first` is the class this screen was opened for, if for any. */
export function useChosenClass(first?: () => string | undefined) {
  const [chosen, setChosen] = useState(() => first?.() ?? last);
  const choose = (id: string): void => {
    last = id;
    setChosen(id);
  };
  return [chosen, choose] as const;
}
