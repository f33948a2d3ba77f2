// Sheets that are printed instead of the page: hidden on screen, each as big as its paper.
import type { ComponentChildren } from 'preact';
import { createPortal } from 'preact/compat';
import { useEffect } from 'preact/hooks';
import { restLang } from '../../../kit/page-language.ts';
import './print-out.css';
import { type Paper, papers } from './wall-plan.ts';

interface PrintOutProps {
  readonly paper: Paper;
  readonly children: ComponentChildren;
}

export function PrintOut({ paper, children }: PrintOutProps) {
  const { width, height } = papers[paper];
  useEffect(() => {
    // A constructed style sheet, because our content policy allows no style elements and an @page rule cannot read a variable.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { size: ${width}mm ${height}mm; margin: 0 }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [width, height]);
  return createPortal(
    <div className="print-out" lang={restLang} style={{ '--w': width, '--h': height }}>
      {children}
    </div>,
    document.body,
  );
}
