// The heading of a desk screen. It gets focus when the screen opens, and sets the page's title.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { deskWords } from '../../strings/en/desk.ts';

interface DeskHeadingProps {
  /** The page's title, where it differs from the heading. */
  readonly page?: string;
  readonly children: ComponentChildren;
}

export function DeskHeading({ page, children }: DeskHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    document.title = deskWords.page(page ?? heading.current?.textContent ?? '');
  }, [page]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
