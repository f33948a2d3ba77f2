// Which sheet lies ready for the printer: the one that was pressed last, so that the browser's own command prints the same.
import { useState } from 'preact/hooks';

interface Printing<Sheet> {
  readonly ready: Sheet;
  /** The number of presses, used as the sheet's key: every press prints anew. */
  readonly press: number;
  readonly onPress: (sheet: Sheet) => void;
  /** Lays the first sheet ready again. */
  readonly onPrinted: () => void;
}

/** `first` lies ready before anything is pressed. */
export function usePrinting<Sheet>(first: Sheet): Printing<Sheet> {
  const [{ ready, press }, set] = useState({ ready: first, press: 0 });
  return {
    ready,
    press,
    onPress: (next) => set({ ready: next, press: press + 1 }),
    onPrinted: () => set({ ready: first, press }),
  };
}
