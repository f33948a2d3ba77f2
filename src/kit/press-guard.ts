// One press does one thing. A second press that follows at once on a place that the first one changed does not count:
// children press twice, and what came under the finger in between has not been read.

/** Milliseconds between a press and one that still belongs to it. */
const together = 500;
/** Pixels of the page that a finger may be off at its second press. */
const fingertip = 48;

const controls = 'button, a[href], input, select, textarea, summary, label, [role="button"], [role="option"]';
const typing =
  'textarea, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"])';

/** Controls and what they said. One that says something else has become another. */
type Lying = ReadonlyMap<Element, string>;

interface Press {
  /** When it did what it does, in milliseconds of `Event.timeStamp`. */
  readonly at: number;
  /** What could be pressed there, before it did. */
  readonly before: Lying;
}

interface Tap extends Press {
  readonly x: number;
  readonly y: number;
}

interface KeyPress extends Press {
  /** Enter and Space press what has the focus; any other key is a place of its own. */
  readonly place: string;
}

/**
 * Listens before everything else on the page; call it once, first. Times are the events' own.
 * A click without a finger, a mouse or a key (screen readers, switches, scripts) always counts.
 */
export function guardPresses(view: Window & typeof globalThis): void {
  guardTaps(view);
  guardKeys(view);
}

function guardTaps(view: Window & typeof globalThis): void {
  const { document } = view;
  let last: Tap | undefined;
  let down: Tap | undefined;
  let refused = false;
  const on = listensFirst(view);

  on('pointerdown', (event) => {
    down = undefined;
    refused = false;
    const control = controlAt(event.target);
    if (!control || event.button !== 0 || !event.isPrimary) return;
    const { clientX: x, clientY: y, timeStamp: at } = event;
    const sameSpot = last && Math.hypot(x - last.x, y - last.y) <= fingertip;
    refused = last !== undefined && sameSpot === true && follows(last, at, control);
    if (!refused) down = { at, x, y, before: lyingAround(document, control, x, y) };
  });
  // A finger that scrolled has pressed nothing.
  on('pointercancel', () => {
    down = undefined;
    refused = false;
  });
  // Whoever has written something since has not pressed twice.
  on('input', (event) => {
    if (event.target instanceof Element && event.target.matches(typing)) last = undefined;
  });
  // It takes no focus and opens no list either.
  on('mousedown', (event) => {
    if (refused) event.preventDefault();
  });
  on('click', (event) => {
    if (event.detail === 0) return;
    if (refused) {
      stop(event);
      return;
    }
    if (down) last = { ...down, at: event.timeStamp };
    down = undefined;
  });
}

function guardKeys(view: Window & typeof globalThis): void {
  let last: KeyPress | undefined;
  let refused: string | undefined;
  const on = listensFirst(view);

  on('keydown', (event) => {
    const { key, timeStamp: at, repeat, isComposing, altKey, ctrlKey, metaKey } = event;
    if (isComposing || altKey || ctrlKey || metaKey) return;
    refused = undefined;
    const pressed = pressedBy(event, view.document);
    if (!pressed) {
      // They moved on by themselves: what comes next is meant.
      if (!repeat) last = undefined;
      return;
    }
    const { place, control } = pressed;
    // A key that is held down has been pressed once.
    if (repeat) stop(event);
    else if (last?.place === place && follows(last, at, control)) {
      stop(event);
      refused = key;
    } else last = { at, place, before: new Map([[control, saidBy(control)]]) };
  });
  // Space presses when it is let go.
  on('keyup', (event) => {
    if (event.key === refused) stop(event);
    else if (event.key === ' ' && last?.place === focused) last = { ...last, at: event.timeStamp };
  });
  on('pointerdown', () => {
    last = undefined;
  });
}

/** Belongs to that press, and would press something that was not there, or not so, before it. */
function follows({ at, before }: Press, now: number, control: Element): boolean {
  return now - at < together && before.get(control) !== saidBy(control);
}

const focused = 'focused';

/** What a key presses: what has the focus, or what names the key as its own. */
function pressedBy(
  { key, target }: KeyboardEvent,
  document: Document,
): { readonly place: string; readonly control: Element } | undefined {
  const at = target instanceof Element ? target : undefined;
  const isTyped = at?.matches(typing) === true;
  if (key === 'Enter' || key === ' ') {
    const control = controlAt(target);
    const types = key === ' ' ? isTyped : at?.matches('textarea') === true;
    return control && !types ? { place: focused, control } : undefined;
  }
  // Fields and sheets have keys of their own.
  if (at?.matches('input, select, textarea') || document.querySelector('dialog[open]')) return undefined;
  const control = document.querySelector(`[aria-keyshortcuts~="${CSS.escape(key)}"]`);
  return control ? { place: key, control } : undefined;
}

function controlAt(target: EventTarget | null): Element | undefined {
  return (target instanceof Element && target.closest(controls)) || undefined;
}

function saidBy(control: Element): string {
  return (control.getAttribute('aria-label') ?? control.textContent ?? '').trim();
}

/** What a finger there could press, this control and its neighbours. */
function lyingAround(document: Document, control: Element, x: number, y: number): Lying {
  const lying = new Map([[control, saidBy(control)]]);
  for (const across of [-fingertip, 0, fingertip])
    for (const along of [-fingertip, 0, fingertip]) {
      const near = controlAt(document.elementFromPoint(x + across, y + along));
      if (near) lying.set(near, saidBy(near));
    }
  return lying;
}

function listensFirst(view: Window) {
  return <K extends keyof WindowEventMap>(kind: K, listener: (event: WindowEventMap[K]) => void): void =>
    view.addEventListener(kind, listener, { capture: true });
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
