// The browser's own dialog over everything else: Escape asks to close it; focus goes in, and afterwards back to what opened it.
import type { RefObject, TargetedEvent } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { canHaveFocus, focusOn, headingOf } from './keep-focus.ts';
import { DialogsOfPage } from './open-dialogs.ts';

interface Modal {
  readonly ref: RefObject<HTMLDialogElement | null>;
  readonly onCancel: (event: TargetedEvent<HTMLDialogElement>) => void;
}

/**
 * Spread the result over a `<dialog>`: it opens when it is mounted, and `onOpen` is called once then. `onClose` is
 * called by the page's lock, and by Escape unless `onEscape` is given.
 */
export function useModal(
  onClose: () => void,
  onOpen?: (dialog: HTMLDialogElement) => void,
  onEscape = onClose,
): Modal {
  const ref = useRef<HTMLDialogElement>(null);
  const opened = useRef(onOpen);
  const closed = useRef(onClose);
  closed.current = onClose;
  const dialogs = useContext(DialogsOfPage);
  useLayoutEffect(() => dialogs?.add(() => closed.current()), [dialogs]);
  // A layout effect, because `useEffect` cleans up after the dialog has left the page: focus could not be given back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const from = document.activeElement;
    dialog.showModal();
    opened.current?.(dialog);
    return () => {
      const at = document.activeElement;
      dialog.close();
      if (at !== null && at !== document.body && !dialog.contains(at)) return;
      const back = from instanceof HTMLElement && from !== document.body && canHaveFocus(from);
      const to = back ? from : headingOf(document);
      if (to) focusOn(to);
    };
  }, []);
  return {
    ref,
    onCancel(event) {
      event.preventDefault();
      onEscape();
    },
  };
}
