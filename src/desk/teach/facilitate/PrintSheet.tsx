// A sheet for the printer only: it is added to the page, printed at once, and removed after printing.
import type { ComponentChildren } from 'preact';
import { createPortal } from 'preact/compat';
import { useEffect } from 'preact/hooks';
import './print-sheet.css';

interface PrintSheetProps {
  readonly onPrinted: () => void;
  readonly children: ComponentChildren;
}

export function PrintSheet({ onPrinted, children }: PrintSheetProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it prints once, when it is mounted.
  useEffect(() => {
    // Waits for the fonts, because a sheet printed without them would have to be printed again.
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
