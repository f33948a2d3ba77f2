// A new class: its name and band, a list of nicknames however it comes, a look at it, and one press.
import { useState } from 'preact/hooks';
import { startWords } from '../../kit/strings/start.ts';
import { type Band, bands } from '../../practice/terms.ts';
import type { Desk } from '../desk.ts';
import { Field } from '../frame/Field.tsx';
import { Select } from '../frame/Select.tsx';
import { FileDrop } from './FileDrop.tsx';
import { ListPreview } from './ListPreview.tsx';
import { wordsForClass } from './make-class.ts';
import { type ReadList, type RosterList, readListBytes, readListText } from './read-list.ts';

const words = startWords.make;
/** Bytes. */
const largest = 20_000_000;

export function MakeClass({ desk }: { readonly desk: Desk }) {
  const { store, freshId, onSay } = desk;
  const [name, setName] = useState('');
  const [band, setBand] = useState<Band>('B');
  const [text, setText] = useState('');
  const [list, setList] = useState<RosterList>();
  const [fault, setFault] = useState<{ readonly name?: string; readonly list?: string }>({});
  const [busy, setBusy] = useState(false);

  const take = (read: ReadList): void => {
    if (!read.ok) {
      setFault({ list: words.why[read.why] });
      return;
    }
    setFault({});
    const [only, ...more] = read.list.classes;
    if (name.trim() === '' && only !== undefined && more.length === 0) setName(only.slice(0, 60));
    setList(read.list);
  };
  const takeFile = async (file: File): Promise<void> => {
    if (file.size > largest) setFault({ list: words.why.large });
    else take(readListBytes(new Uint8Array(await file.arrayBuffer())));
  };
  const make = async (nicknames: readonly string[]): Promise<void> => {
    if (name.trim() === '') {
      setFault({ name: words.noName });
      return;
    }
    const called = name.trim();
    const id = freshId();
    const made = wordsForClass({ id, name: called, band, nicknames, freshId, random: store.random });
    setBusy(true);
    try {
      await store.sayAll(made);
    } catch {
      setFault({ list: startWords.saveTrouble });
      return;
    } finally {
      setBusy(false);
    }
    setList(undefined);
    setText('');
    setName('');
    setFault({});
    const added = [...new Set(made.flatMap(({ learner }) => (learner === undefined ? [] : [learner])))];
    onSay(words.made(called, added.length), () => {
      void store
        .erase(added)
        .then(() => store.sayAll([{ draft: { type: 'ClassClosed', class: id } }]))
        .then(() => onSay(words.undone(called)))
        .catch(() => onSay(startWords.saveTrouble));
    });
  };

  return (
    <section className="paper start-make" aria-labelledby="start-make">
      <h2 id="start-make">{words.title}</h2>
      <div className="start-two">
        <Field
          label={words.name}
          value={name}
          placeholder={words.nameHint}
          maxLength={60}
          error={fault.name}
          onInput={setName}
        />
        <Select
          label={words.band}
          value={band}
          offers={bands.map((each) => [each, startWords.bands[each]] as const)}
          onChoose={setBand}
        />
      </div>
      {list ? (
        <ListPreview
          list={list}
          busy={busy}
          fault={fault.list}
          onBack={() => setList(undefined)}
          onGo={(nicknames) => void make(nicknames)}
        />
      ) : (
        <form
          className="start-list"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            take(readListText(text));
          }}
        >
          <Field
            kind="lines"
            label={words.list}
            hint={words.listHint}
            error={fault.list}
            value={text}
            onInput={setText}
          />
          <div className="desk-buttons">
            <button type="submit" className="button first">
              {words.look}
            </button>
            <FileDrop
              label={words.file}
              hint={words.drop}
              accept=".csv,.tsv,.txt,.zip"
              onFiles={([file]) => file && void takeFile(file)}
            />
          </div>
        </form>
      )}
    </section>
  );
}
