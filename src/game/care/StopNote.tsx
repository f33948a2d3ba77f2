// Lies over the whole page when big words were typed, so that no one beside the student reads them, and shows who can help. It does not repeat the words.
import { useId, useState } from 'preact/hooks';
import './stop-note.css';
import { Changing } from '../../kit/Changing.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import { ownLang } from '../../kit/page-language.ts';
import { useModal } from '../../kit/useModal.ts';
import { helpNumbers, type SchoolPeople } from '../../practice/help-numbers.ts';
import { personWords, stopWords as words } from '../../strings/en/everywhere.ts';
import { HelpNumberLinks } from './HelpNumberLinks.tsx';

interface StopNoteProps {
  readonly school: SchoolPeople;
  readonly trusted: readonly string[];
  /** The student says that the words were not meant so: they come back, and what was pressed goes on. */
  readonly onMeant: () => void;
  /** Empties the fields. Every other way out of this note does it. */
  readonly onLetGo: () => void;
  readonly onPerson: () => void;
  readonly onClose: () => void;
}

export function StopNote({ school, trusted, onMeant, onLetGo, onPerson, onClose }: StopNoteProps) {
  const [gone, setGone] = useState(false);
  const letGo = (): void => {
    if (!gone) onLetGo();
    setGone(true);
  };
  const close = (): void => {
    // The dialog closes first, so that focus returns to where it was.
    dialog.ref.current?.close();
    letGo();
    onClose();
  };
  const dialog = useModal(close, (opened) => opened.querySelector<HTMLElement>('h2')?.focus());
  const id = useId();
  const adults = [...school.adults, ...trusted].filter((name) => name.trim() !== '');
  return (
    <dialog {...dialog} className="dialog paper stop-note no-print" aria-labelledby={id} lang={ownLang}>
      <h2 id={id} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.about}</p>
      {adults.length > 0 && (
        <ul className="person-people stack">
          {adults.map((name) => (
            <li key={name} className="slip on-sun">
              <strong>{name}</strong>
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <button
          type="button"
          className="button first"
          onClick={() => {
            dialog.ref.current?.close();
            letGo();
            onPerson();
          }}
        >
          <Icon name="person" /> {words.adults}
        </button>
        <HelpNumberLinks numbers={helpNumbers[school.country]} own={school.numbers} onCall={letGo} />
      </div>
      <p>{personWords.show}</p>
      <p className="soft" role="status">
        <Changing text={gone ? words.gone : words.hidden} />
      </p>
      <div className="row">
        {gone ? (
          <button type="button" className="button" onClick={close}>
            {words.close}
          </button>
        ) : (
          <button
            type="button"
            className="button"
            onClick={() => {
              dialog.ref.current?.close();
              onMeant();
            }}
          >
            {words.meant}
          </button>
        )}
      </div>
    </dialog>
  );
}
