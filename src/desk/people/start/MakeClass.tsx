// Makes a new class: its name and band, a list of nicknames in any format, a preview, and one press.

import { useState } from 'preact/hooks';
import { type Band, bands } from '../../../practice/terms.ts';
import { startWords } from '../../../strings/en/start.ts';
import { Field } from '../../frame/Field.tsx';
import { Select } from '../../frame/Select.tsx';
import type { SayInCorner, Word } from '../../said.ts';
import { ListPreview } from './ListPreview.tsx';
import { learnersOf, wordsForClass } from './make-class.ts';
import { NameListForm } from './NameListForm.tsx';
import type { ClassList } from './name-list.ts';

const words = startWords.make;
const longestName = 60;

interface Made {
  readonly id: string;
  readonly called: string;
  readonly added: readonly string[];
}

export function MakeClass({
  freshId,
  onSay,
  sayAll,
  erase,
  random,
}: {
  readonly freshId: () => string;
  readonly onSay: SayInCorner;
  readonly sayAll: (words: readonly Word[]) => Promise<void>;
  readonly erase: (learners: readonly string[]) => Promise<void>;
  readonly random: () => number;
}) {
  const [name, setName] = useState('');
  const [band, setBand] = useState<Band>('B');
  const [text, setText] = useState('');
  const [lists, setLists] = useState<readonly ClassList[]>([]);
  const [at, setAt] = useState(0);
  const [fault, setFault] = useState<{ readonly name?: string; readonly list?: string }>({});
  const [busy, setBusy] = useState(false);
  /** A class that was made but could not be stored yet. The next press tries to store it and makes no second class. */
  const [unsaved, setUnsaved] = useState<Made>();
  const chosen = lists[at];

  const choose = (from: readonly ClassList[], next: number): void => {
    const called = from[next]?.name;
    // A typed name stays. A name that came from the list before is replaced.
    if (called !== undefined && (name.trim() === '' || name === chosen?.name))
      setName(called.slice(0, longestName));
    setLists(from);
    setAt(next);
    setFault({});
    setUnsaved(undefined);
  };
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
    choose([], 0);
    setText('');
    setName('');
    onSay(words.made(made.called, made.added.length), () => undo(made));
  };

  return (
    <section className="stack card paper" aria-labelledby="start-make">
      <h2 id="start-make">{words.title}</h2>
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
      {chosen ? (
        <>
          {lists.length > 1 && (
            <Select
              label={words.which}
              value={String(at)}
              offers={lists.map((each, index) => [String(index), saysOf(each)] as const)}
              onChoose={(next) => choose(lists, Number(next))}
            />
          )}
          <ListPreview
            key={at}
            list={chosen.list}
            busy={busy}
            fault={fault.list}
            go={words.go}
            onBack={() => choose([], 0)}
            onGo={(nicknames) => void make(nicknames)}
          />
        </>
      ) : (
        <NameListForm text={text} onText={setText} onRead={(read) => choose(read, 0)} />
      )}
    </section>
  );
}

function saysOf({ name, list }: ClassList): string {
  const { length } = list.nicknames;
  return name === undefined ? words.whole(length) : words.ofClass(name, length);
}
