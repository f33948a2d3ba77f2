// The browser's own dialog over everything else: focus goes in and comes back by itself, and Escape asks to close.
import type { RefObject, TargetedEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Modal {
  readonly ref: RefObject<HTMLDialogElement | null>;
  readonly onCancel: (event: TargetedEvent<HTMLDialogElement>) => void;
}

/** Spread over a `<dialog>`, which is open from then on. `onOpen` comes once, when it is. */
export function useModal(onClose: () => void, onOpen?: (dialog: HTMLDialogElement) => void): Modal {
  const ref = useRef<HTMLDialogElement>(null);
  const opened = useRef(onOpen);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    if (dialog) opened.current?.(dialog);
    return () => dialog?.close();
  }, []);
  return {
    ref,
    onCancel(event) {
      event.preventDefault();
      onClose();
    },
  };
}
