// A sheet that only the printer sees: laid beside the page, printed at once, and put away when the browser is done with it.
import type { ComponentChildren } from 'preact';
import { createPortal } from 'preact/compat';
import { useEffect } from 'preact/hooks';
import './print-sheet.css';

interface PrintSheetProps {
  readonly onPrinted: () => void;
  readonly children: ComponentChildren;
}

export function PrintSheet({ onPrinted, children }: PrintSheetProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is printed once, when it is there.
  useEffect(() => {
    // Letters first: a sheet that is printed without them is printed again.
    let isWanted = true;
    document.fonts.ready.then(() => {
      if (isWanted) window.print();
    });
    window.addEventListener('afterprint', onPrinted);
    return () => {
      isWanted = false;
      window.removeEventListener('afterprint', onPrinted);
    };
  }, []);
  return createPortal(<div className="print-sheet">{children}</div>, document.body);
}
