// The page to publish as it will look, in a shadow root, so that its styles and the desk's do not affect each other.
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
    // Leaves out the file's `main` and lowers its headings by a level, because the desk's page around it has its own.
    const main = parsed.querySelector('main');
    const shown = parsed.createElement('div');
    shown.className = 'page';
    shown.append(...(main?.childNodes ?? []));
    for (const heading of shown.querySelectorAll('h1, h2, h3'))
      heading.setAttribute('aria-level', String(Number(heading.tagName.slice(1)) + 1));
    root.replaceChildren(document.adoptNode(shown));
  }, [page]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a section that scrolls has to be reached by keyboard.
    <section className="page-preview" aria-label={label} tabIndex={0}>
      <div ref={host} />
    </section>
  );
}
