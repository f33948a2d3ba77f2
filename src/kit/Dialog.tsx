// A sheet of paper laid over the page: the browser's own dialog, which handles focus and Escape and keeps the page behind from being used.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './dialog.css';
import { barWords } from '../strings/en/everywhere.ts';
import { Icon } from './icons/Icon.tsx';
import { ownLang } from './page-language.ts';
import { ReadHere } from './ReadHere.tsx';
import { useModal } from './useModal.ts';

interface DialogProps {
  readonly title: string;
  /** The language of the sheet, where it is another than the page's. */
  readonly lang?: string | undefined;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Dialog({ title, lang, onClose, children }: DialogProps) {
  const dialog = useModal(onClose);
  const id = useId();
  return (
    <dialog {...dialog} className="dialog paper" aria-labelledby={id} lang={lang}>
      <header className="dialog-head pair apart">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <div className="dialog-tools pair" lang={ownLang}>
          <ReadHere root={dialog.ref} />
          <button type="button" className="button quiet" aria-label={barWords.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
      </header>
      {children}
    </dialog>
  );
}
