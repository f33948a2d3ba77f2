// What goes to the printer instead of the page: sheets that lie beside it, unseen until it is printed, on paper of their size.
import type { ComponentChildren } from 'preact';
import { createPortal } from 'preact/compat';
import { useEffect } from 'preact/hooks';
import './print-out.css';
import { type Paper, papers } from './wall-plan.ts';

interface PrintOutProps {
  readonly paper: Paper;
  readonly children: ComponentChildren;
}

export function PrintOut({ paper, children }: PrintOutProps) {
  const { width, height } = papers[paper];
  useEffect(() => {
    // A sheet made by hand: our policy allows no style elements, and a page rule cannot be a variable.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { size: ${width}mm ${height}mm; margin: 0 }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [width, height]);
  return createPortal(
    <div className="print-out" style={{ '--w': width, '--h': height }}>
      {children}
    </div>,
    document.body,
  );
}
