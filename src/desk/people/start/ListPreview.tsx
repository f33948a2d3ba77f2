// The list as it was read, before students are added: each name can be changed or left out, and doubles are marked.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { nicknameLength, tidyNickname } from '../../../practice/nickname.ts';
import { startWords } from '../../../strings/en/start.ts';
import { HowRead } from './HowRead.tsx';
import { isTaken, type ListNote } from './name-list.ts';
import { noteSays } from './note-says.ts';
import type { ListReading } from './useListReading.ts';

interface ListPreviewProps {
  readonly reading: ListReading;
  readonly names: readonly string[];
  readonly notes: readonly ListNote[];
  /** Nicknames that somebody in the class has already. */
  readonly taken?: readonly string[];
  readonly busy: boolean;
  readonly fault: string | undefined;
  /** The text of the button that adds them. */
  readonly go: (count: number) => string;
  readonly onGo: (nicknames: readonly string[]) => void;
  /** What stands above the names. */
  readonly children?: ComponentChildren;
}

interface Line {
  readonly id: number;
  readonly name: string;
}

const words = startWords.make;
const mostNotes = 6;

export function ListPreview({
  reading,
  names,
  notes,
  taken = [],
  busy,
  fault,
  go,
  onGo,
  children,
}: ListPreviewProps) {
  const [lines, setLines] = useState<readonly Line[]>(() => names.map((name, id) => ({ id, name })));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const about = useId();
  const written = lines.map(({ name }) => plain(name));
  const isDouble = (name: string): boolean =>
    plain(name) !== '' &&
    (written.filter((each) => each === plain(name)).length > 1 || isTaken(plain(name), taken));
  const double = lines.find(({ name }) => isDouble(name));
  const ready = lines.map(({ name }) => tidyNickname(name)).filter((name) => name !== '');
  const more = notes.length - mostNotes;
  return (
    <div className="stack left">
      <h3 ref={heading} tabIndex={-1}>
        {words.found(ready.length)}
      </h3>
      <p id={about}>{words.check}</p>
      {notes.length > 0 && (
        <ul className="note">
          {notes.slice(0, mostNotes).map((note) => (
            <li key={JSON.stringify(note)}>{noteSays(note)}</li>
          ))}
          {more > 0 && <li>{words.notes.more(more)}</li>}
        </ul>
      )}
      <HowRead reading={reading} />
      {children}
      <ul className="start-names row" aria-describedby={about}>
        {lines.map(({ id, name }) => (
          <li key={id} data-double={isDouble(name) || undefined}>
            <input
              type="text"
              dir="auto"
              value={name}
              size={Math.max(6, name.length + 1)}
              maxLength={nicknameLength}
              autoComplete="off"
              aria-label={words.nameOf(names[id] ?? name)}
              aria-invalid={isDouble(name)}
              onInput={({ currentTarget: { value } }) =>
                setLines(lines.map((line) => (line.id === id ? { id, name: value } : line)))
              }
            />
            <button
              type="button"
              className="button quiet"
              aria-label={words.remove(name)}
              onClick={() => setLines(lines.filter((line) => line.id !== id))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <p className="desk-error" role="alert">
        <Changing text={double ? words.double(double.name.trim()) : (fault ?? '')} />
      </p>
      <div className="row">
        <button
          type="button"
          className="button first"
          disabled={busy || ready.length === 0 || double !== undefined}
          onClick={() => onGo(ready)}
        >
          <Changing text={busy ? words.busy : go(ready.length)} />
        </button>
        <button type="button" className="button quiet" onClick={reading.onBack}>
          {words.back}
        </button>
      </div>
    </div>
  );
}

function plain(name: string): string {
  return tidyNickname(name).toLowerCase();
}
