// Holds the first press on a page whose code is still coming, and makes it once the code is there. More presses meanwhile are the same
// press again: an impatient finger.
import { doublePress } from './press-guard.ts';

/** A press that waits: on which button, and how to make it. */
interface Held {
  readonly button: Element;
  make(button: HTMLElement): void;
}

/**
 * Holds presses on the buttons of `root` by mouse, finger, key or switch, and shows on the button that it is pressed. What `follow` can
 * answer by itself does not wait. Returns what ends the holding and makes the press, event by event, so that the press guard and the page
 * see it as if it came now.
 */
export function holdPress(
  view: Window & typeof globalThis,
  root: Element,
  follow: (button: Element) => boolean,
): () => void {
  let held: Held | undefined;
  let ended = false;
  let followed = Number.NEGATIVE_INFINITY;
  const stop = new view.AbortController();
  const on = <K extends 'click' | 'mousedown' | 'keydown'>(
    kind: K,
    listener: (event: WindowEventMap[K]) => void,
  ): void => view.addEventListener(kind, listener, { capture: true, signal: stop.signal });
  const hold = (event: Event, button: Element, make: Held['make']): void => {
    // One that follows at once is the second half of a double press, on what the first has brought.
    const isSame = event.timeStamp - followed < doublePress;
    if (ended && !isSame) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (held || isSame) return;
    if (follow(button)) {
      followed = event.timeStamp;
      return;
    }
    held = { button, make };
    button.toggleAttribute(mark, true);
  };

  // The second half of a double press takes the focus from nothing either.
  on('mousedown', (event) => {
    if (event.timeStamp - followed < doublePress) event.preventDefault();
  });
  on('click', (event) => {
    const button = buttonAt(event.target, root);
    if (button)
      hold(event, button, event.detail === 0 ? (now) => now.click() : (now) => press(view, now, event));
  });
  on('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    const onFocus = key === 'Enter' || key === ' ';
    const button = onFocus
      ? buttonAt(event.target, root)
      : (root.querySelector(`button[aria-keyshortcuts~="${CSS.escape(key)}"]`) ?? undefined);
    if (!button) return;
    hold(event, button, (now) => {
      (onFocus ? now : (view.document.activeElement ?? now)).dispatchEvent(
        new view.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
      if (onFocus) now.click();
    });
  });

  return () => {
    // The guard has not seen the press that was followed here: for a moment its second half is still refused here.
    if (held) stop.abort();
    else setTimeout(() => stop.abort(), doublePress);
    ended = true;
    if (!held) return;
    const { button, make } = held;
    held = undefined;
    button.toggleAttribute(mark, false);
    // The page may have been drawn anew: the button is known by its words.
    const name = nameOf(button);
    const now = [...root.querySelectorAll('button')].find((each) => nameOf(each) === name);
    if (now) make(now);
  };
}

const mark = 'data-held';

function buttonAt(target: EventTarget | null, root: Element): Element | undefined {
  const button = target instanceof Element ? target.closest('button') : null;
  return button && root.contains(button) ? button : undefined;
}

function nameOf(button: Element): string {
  return button.getAttribute('aria-label') ?? button.textContent ?? '';
}

/** As a mouse or a finger presses: the guard knows presses by where they begin. */
function press(
  view: Window & typeof globalThis,
  button: HTMLElement,
  { clientX, clientY }: MouseEvent,
): void {
  const at = { clientX, clientY, bubbles: true, cancelable: true };
  button.dispatchEvent(new view.PointerEvent('pointerdown', { ...at, isPrimary: true }));
  button.dispatchEvent(new view.MouseEvent('click', { ...at, detail: 1 }));
}
