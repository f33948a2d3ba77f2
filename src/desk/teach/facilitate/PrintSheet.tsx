// A sheet for the printer only. It takes the place of the page on paper for as long as it is shown, whoever starts the printing.
import type { ComponentChildren } from 'preact';
import { createPortal } from 'preact/compat';
import { useEffect } from 'preact/hooks';
import { restLang } from '../../../kit/page-language.ts';
import './print-sheet.css';

interface PrintSheetProps {
  /** Prints as soon as it is there; otherwise it waits for the browser's own command. */
  readonly atOnce: boolean;
  readonly onPrinted?: () => void;
  readonly children: ComponentChildren;
}

export function PrintSheet({ atOnce, onPrinted, children }: PrintSheetProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it prints once, when it is mounted.
  useEffect(() => {
    if (!atOnce) return undefined;
    // Waits for the fonts, because a sheet printed without them would have to be printed again.
    let isWanted = true;
    document.fonts.ready.then(() => {
      if (isWanted) window.print();
    });
    if (onPrinted) window.addEventListener('afterprint', onPrinted);
    return () => {
      isWanted = false;
      if (onPrinted) window.removeEventListener('afterprint', onPrinted);
    };
  }, []);
  return createPortal(
    <div className="print-sheet" lang={restLang}>
      {children}
    </div>,
    document.body,
  );
}
