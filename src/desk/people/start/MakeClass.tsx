// Makes a new class: its name and band, a list of nicknames in any format, a preview, and one press.

import { useState } from 'preact/hooks';
import { type Band, bands } from '../../../practice/terms.ts';
import { startWords } from '../../../strings/en/start.ts';
import type { DeskRoute } from '../../frame/desk-route.ts';
import { Field } from '../../frame/Field.tsx';
import { Select } from '../../frame/Select.tsx';
import type { SayInCorner, Word } from '../../said.ts';
import { ClassReady } from './ClassReady.tsx';
import { ListPreview } from './ListPreview.tsx';
import { learnersOf, wordsForClass } from './make-class.ts';
import { NameListForm } from './NameListForm.tsx';
import { useListReading } from './useListReading.ts';
import { WhichClass } from './WhichClass.tsx';
import type { ClassWith } from './who-is-in.ts';

const words = startWords.make;
const longestName = 60;

interface Made {
  readonly id: string;
  readonly called: string;
  readonly added: readonly string[];
}

export function MakeClass({
  classes,
  onGo,
  freshId,
  onSay,
  sayAll,
  erase,
  random,
  today,
}: {
  readonly classes: readonly ClassWith[];
  readonly onGo: (route: DeskRoute) => void;
  readonly freshId: () => string;
  readonly onSay: SayInCorner;
  readonly sayAll: (words: readonly Word[]) => Promise<void>;
  readonly erase: (learners: readonly string[]) => Promise<void>;
  readonly random: () => number;
  /** As in `2026-12-01`. */
  readonly today: string;
}) {
  const [name, setName] = useState('');
  const [band, setBand] = useState<Band>('B');
  /** The name that came with the list; a typed name is none. */
  const [fromList, setFromList] = useState('');
  const [fault, setFault] = useState<{ readonly name?: string; readonly list?: string }>({});
  const [busy, setBusy] = useState(false);
  /** A class that was made but could not be stored yet. The next press tries to store it and makes no second class. */
  const [unsaved, setUnsaved] = useState<Made>();
  /** The class that was made last, with what to do next. */
  const [ready, setReady] = useState<string>();
  const reading = useListReading(today, (list) => {
    // A typed name stays. A name that came from another list is replaced, or goes with it.
    const called = (list?.name ?? '').slice(0, longestName);
    if (name.trim() === '' || name === fromList) setName(called);
    setFromList(called);
    setFault({});
    setUnsaved(undefined);
  });
  const { read, list, at } = reading;

  const undo = ({ id, called, added }: Made): void => {
    void erase(added)
      .then(() => sayAll([{ draft: { type: 'ClassClosed', class: id } }]))
      .then(() => onSay(words.undone(called)))
      .catch(() => onSay(startWords.saveTrouble));
  };
  const make = async (nicknames: readonly string[]): Promise<void> => {
    const called = name.trim();
    if (called === '') {
      setFault({ name: words.noName });
      return;
    }
    const id = freshId();
    const said = unsaved ? [] : wordsForClass({ id, name: called, band, nicknames, freshId, random: random });
    const made = unsaved ?? { id, called, added: learnersOf(said) };
    setBusy(true);
    try {
      await sayAll(said);
    } catch {
      setUnsaved(made);
      setFault({ list: startWords.saveTrouble });
      return;
    } finally {
      setBusy(false);
    }
    reading.onDone();
    setFromList('');
    setName('');
    setReady(made.id);
    onSay(words.made(made.called, made.added.length), () => undo(made));
  };

  const fresh = classes.find(({ id }) => id === ready);
  return (
    <section className="stack card paper" aria-labelledby="start-make">
      <h2 id="start-make">{words.title}</h2>
      {fresh && <ClassReady of={fresh} onGo={onGo} />}
      <div className="cards small few">
        <Field
          label={words.name}
          value={name}
          placeholder={words.nameHint}
          maxLength={longestName}
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
      {read && list ? (
        <>
          <WhichClass lists={read.lists} at={at} onClass={reading.onClass} />
          <ListPreview
            key={JSON.stringify([at, reading.chosen])}
            reading={reading}
            names={list.list.nicknames}
            notes={list.list.notes}
            busy={busy}
            fault={fault.list}
            go={words.go}
            onGo={(nicknames) => void make(nicknames)}
          />
        </>
      ) : (
        <NameListForm reading={reading} />
      )}
    </section>
  );
}
