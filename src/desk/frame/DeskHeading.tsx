// The heading of a screen of the desk: focus arrives here, and the page takes its name.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { deskWords } from '../../strings/en/desk.ts';

interface DeskHeadingProps {
  /** The page's name, where it is not what the heading says. */
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
