// Which sheet is being printed. Every press prints anew, even if the browser never reported the end of the last printing.
import { useState } from 'preact/hooks';

interface Printing<Sheet> {
  readonly printing: Sheet | undefined;
  /** The number of presses, used as the sheet's key. */
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
