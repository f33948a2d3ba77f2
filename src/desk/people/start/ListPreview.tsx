// The list as it was read, before students are added: which names were changed, and a way to leave a student out.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { startWords } from '../../../strings/en/start.ts';
import type { RosterList } from './name-list.ts';
import { noteSays } from './note-says.ts';

interface ListPreviewProps {
  readonly list: RosterList;
  readonly busy: boolean;
  readonly fault: string | undefined;
  /** The text of the button that adds them. */
  readonly go: (count: number) => string;
  readonly onBack: () => void;
  readonly onGo: (nicknames: readonly string[]) => void;
}

const words = startWords.make;
const mostNotes = 6;

export function ListPreview({ list, busy, fault, go, onBack, onGo }: ListPreviewProps) {
  const [names, setNames] = useState(list.nicknames);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const more = list.notes.length - mostNotes;
  return (
    <div className="stack left">
      <h3 ref={heading} tabIndex={-1}>
        {words.found(names.length)}
      </h3>
      <p>{words.check}</p>
      {list.notes.length > 0 && (
        <ul className="note">
          {list.notes.slice(0, mostNotes).map((note) => (
            <li key={JSON.stringify(note)}>{noteSays(note)}</li>
          ))}
          {more > 0 && <li>{words.notes.more(more)}</li>}
        </ul>
      )}
      <ul className="start-names row">
        {names.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
            <button
              type="button"
              className="button quiet"
              aria-label={words.remove(name)}
              onClick={() => setNames(names.filter((each) => each !== name))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {fault && (
        <p className="desk-error" role="alert">
          <Changing text={fault} />
        </p>
      )}
      <div className="row">
        <button
          type="button"
          className="button first"
          disabled={busy || names.length === 0}
          onClick={() => onGo(names)}
        >
          <Changing text={busy ? words.busy : go(names.length)} />
        </button>
        <button type="button" className="button quiet" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </div>
  );
}
