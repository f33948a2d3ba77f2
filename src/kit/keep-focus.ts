// Focus is never lost: when what had it goes away and nothing else takes it, the heading of the screen has it, and reading goes on from there.

const stops = 'a[href], button, input, select, textarea, summary';

/** Watches a page from now on. Returns the way to stop. */
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
    // A screen that is still on its way has none yet: its coming is the next change.
    if (!heading) return;
    last = undefined;
    focusOn(heading);
  };
  const changes = new MutationObserver(() => {
    if (looking || !last || page.activeElement !== page.body) return;
    looking = true;
    // Whatever the screen itself wants to have focus takes it in its effects, before this.
    afterEffects(look);
  });
  // Where a press does not give focus, as in Safari, it does here: what opened a sheet is then known.
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

/** A heading can have focus without being a stop on the way of the Tab key. */
export function focusOn(element: HTMLElement): void {
  if (!element.matches(`${stops}, [tabindex]`)) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** It is on the page, and can be seen and used. */
export function canHaveFocus(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0 && !element.matches(':disabled');
}

function afterEffects(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(run)));
}
