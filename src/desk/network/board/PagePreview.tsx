// The page to publish as it will look, in a room of its own: its style touches nothing here, and ours nothing there.
import { useEffect, useRef } from 'preact/hooks';
import { type BoardPage, boardPageBody, boardPageStyle } from './board-page.ts';

interface PagePreviewProps {
  readonly page: BoardPage;
  readonly label: string;
}

export function PagePreview({ page, label }: PagePreviewProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(boardPageStyle);
    root.adoptedStyleSheets = [sheet];
    const parsed = new DOMParser().parseFromString(boardPageBody(page), 'text/html');
    // Headings and the landmark belong to the file, not to the page around it.
    const main = parsed.querySelector('main');
    const shown = parsed.createElement('div');
    shown.className = 'page';
    shown.append(...(main?.childNodes ?? []));
    for (const heading of shown.querySelectorAll('h1, h2, h3'))
      heading.setAttribute('aria-level', String(Number(heading.tagName.slice(1)) + 1));
    root.replaceChildren(document.adoptNode(shown));
  }, [page]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has to for whoever uses the keyboard.
    <section className="page-preview" aria-label={label} tabIndex={0}>
      <div ref={host} />
    </section>
  );
}
