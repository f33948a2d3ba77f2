// Which sheet is at the printer. Every press prints anew, also when the browser never says that it is done.
import { useState } from 'preact/hooks';

interface Printing<Sheet> {
  readonly printing: Sheet | undefined;
  /** Counts presses: the sheet's key. */
  readonly press: number;
  readonly onPress: (sheet: Sheet) => void;
  readonly onPrinted: () => void;
}

export function usePrinting<Sheet>(): Printing<Sheet> {
  const [{ sheet, press }, set] = useState<{ readonly sheet?: Sheet; readonly press: number }>({ press: 0 });
  return {
    printing: sheet,
    press,
    onPress: (next) => set({ sheet: next, press: press + 1 }),
    onPrinted: () => set({ press }),
  };
}
