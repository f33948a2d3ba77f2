// A small drawing in the art's round pen: decoration beside words, or a named picture where no words stand.
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';

interface InkDrawingProps {
  /** Root CSS class. */
  readonly kind: string;
  readonly viewBox: string;
  readonly width?: number | string;
  readonly height: number | string;
  /** Width of the line, in units of the view box. */
  readonly line: number;
  /** Makes it a named picture; without it screen readers pass it by. */
  readonly label?: string | undefined;
  readonly children: ComponentChildren;
}

export function InkDrawing({ kind, line, label, children, ...box }: InkDrawingProps) {
  const pen = {
    ...box,
    className: kind,
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: line,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    focusable: 'false',
  } as const;
  if (label === undefined) {
    return (
      <svg aria-hidden="true" {...pen}>
        {children}
      </svg>
    );
  }
  return (
    <svg role="img" aria-label={label} {...pen}>
      {children}
    </svg>
  );
}
