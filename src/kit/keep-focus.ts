// Focus is never lost: when the focused element goes away and no other takes focus, the screen's heading gets it, and reading goes on from there.

const stops = 'a[href], button, input, select, textarea, summary';

/** Starts to watch a page. Returns the function that stops it. */
export function keepFocus(page: Document): () => void {
  let last: Element | undefined;
  let looking = false;
  const remember = ({ target }: FocusEvent): void => {
    if (target instanceof Element && target !== page.body) last = target;
  };
  const look = (): void => {
    looking = false;
    if (!last || page.activeElement !== page.body || canHaveFocus(last)) return;
    const heading = headingOf(page);
    // A screen that is still loading has no heading yet. When it comes, this runs again.
    if (!heading) return;
    last = undefined;
    focusOn(heading);
  };
  const changes = new MutationObserver(() => {
    if (looking || !last || page.activeElement !== page.body) return;
    looking = true;
    // The screen's own effects run first: what the screen wants focused has focus by then.
    afterEffects(look);
  });
  // Safari does not focus a pressed button. It is focused here, so that focus can return to it when its sheet closes.
  const press = ({ target }: Event): void => {
    if (page.activeElement !== page.body || !(target instanceof Element)) return;
    target.closest<HTMLElement>(stops)?.focus({ preventScroll: true });
  };
  page.addEventListener('focusin', remember);
  page.addEventListener('click', press, true);
  changes.observe(page.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['hidden', 'disabled', 'open', 'inert'],
  });
  return () => {
    page.removeEventListener('focusin', remember);
    page.removeEventListener('click', press, true);
    changes.disconnect();
  };
}

/** The heading of the sheet on top, or of the screen. */
export function headingOf(page: Document): HTMLElement | undefined {
  const sheet = [...page.querySelectorAll<HTMLElement>('dialog[open]')].at(-1);
  const [heading] = (sheet ?? page.querySelector('main') ?? page.body).querySelectorAll<HTMLElement>(
    sheet ? 'h1, h2' : 'h1',
  );
  return heading;
}

/** Focuses an element. A heading becomes focusable for scripts without being a tab stop. */
export function focusOn(element: HTMLElement): void {
  if (!element.matches(`${stops}, [tabindex]`)) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** True when it is on the page, visible and not disabled. */
export function canHaveFocus(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0 && !element.matches(':disabled');
}

function afterEffects(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(run)));
}
