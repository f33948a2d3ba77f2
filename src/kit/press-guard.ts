// One press does one thing. A second press that follows at once, on a control that the first one put there or renamed, does not count:
// children press twice, and have not read what came under the finger in between.

/** Milliseconds in which a second press still belongs to the first. */
export const doublePress = 500;
/** Pixels between two presses that still count as the same place. */
const fingertip = 48;

const controls = 'button, a[href], input, select, textarea, summary, label, [role="button"], [role="option"]';
const typing =
  'textarea, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"])';

/** Controls near a press, each with its label. A control whose label has changed counts as another control. */
type Lying = ReadonlyMap<Element, string>;

interface Press {
  /** When the press took effect, as an `Event.timeStamp` in milliseconds. */
  readonly at: number;
  /** The controls near it before it took effect. */
  readonly before: Lying;
}

interface Tap extends Press {
  readonly x: number;
  readonly y: number;
}

interface KeyPress extends Press {
  /** `focused` for Enter and Space, which press the focused control; else the key itself, as each has its own control. */
  readonly place: string;
}

/**
 * Call it once, before anything else listens on this page: it has to see each press first.
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
  // A finger that scrolled has pressed no control.
  on('pointercancel', () => {
    down = undefined;
    refused = false;
  });
  // After typing, a press is meant: it is no double press.
  on('input', (event) => {
    if (event.target instanceof Element && event.target.matches(typing)) last = undefined;
  });
  // A refused press does not focus a control or open a list either.
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
      // Another key came in between, such as Tab: the next press is meant.
      if (!repeat) last = undefined;
      return;
    }
    const { place, control } = pressed;
    // A held key repeats its event, but is one press.
    if (repeat) stop(event);
    else if (last?.place === place && follows(last, at, control)) {
      stop(event);
      refused = key;
    } else last = { at, place, before: new Map([[control, saidBy(control)]]) };
  });
  // Space presses a button when the key is released.
  on('keyup', (event) => {
    if (event.key === refused) stop(event);
    else if (event.key === ' ' && last?.place === focused) last = { ...last, at: event.timeStamp };
  });
  on('pointerdown', () => {
    last = undefined;
  });
}

/** True when a press comes so soon after `Press` that it belongs to it, on a control that was not there before or had another label. */
function follows({ at, before }: Press, now: number, control: Element): boolean {
  return now - at < doublePress && before.get(control) !== saidBy(control);
}

const focused = 'focused';

/** The control that a key presses: the focused one, or the one that names the key in `aria-keyshortcuts`. */
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
  // In a field a key types, and below an open dialog no shortcut works.
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

/** What a finger there could press: this control and its neighbours. */
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
