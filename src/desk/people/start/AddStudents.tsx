// More students for a class that is there: the same list and the same look at it as for a new one.

import { useState } from 'preact/hooks';
import { startWords } from '../../../strings/en/start.ts';
import type { SayInCorner, Word } from '../../said.ts';
import { ListPreview } from './ListPreview.tsx';
import { learnersOf, wordsForStudents } from './make-class.ts';
import { NameListForm } from './NameListForm.tsx';
import { apartFrom, type RosterList } from './name-list.ts';
import type { ClassWith } from './who-is-in.ts';

interface AddStudentsProps {
  readonly freshId: () => string;
  readonly onSay: SayInCorner;
  readonly sayAll: (words: readonly Word[]) => Promise<void>;
  readonly erase: (learners: readonly string[]) => Promise<void>;
  readonly random: () => number;
  readonly of: ClassWith;
}

const words = startWords.page;

export function AddStudents({ freshId, onSay, sayAll, erase, random, of }: AddStudentsProps) {
  const [text, setText] = useState('');
  const [list, setList] = useState<RosterList>();
  const [busy, setBusy] = useState(false);
  const add = async (nicknames: readonly string[]): Promise<void> => {
    const { id, band, name } = of;
    const said = wordsForStudents({ into: id, band, nicknames, freshId, random: random });
    const added = learnersOf(said);
    setBusy(true);
    const saved = await sayAll(said).then(
      () => true,
      () => false,
    );
    setBusy(false);
    // They are on this page either way: the list is done with.
    setList(undefined);
    setText('');
    if (!saved) onSay(startWords.saveTrouble);
    else
      onSay(words.added(added.length, name), () => {
        void erase(added)
          .then(() => onSay(words.addUndone(added.length)))
          .catch(() => onSay(startWords.saveTrouble));
      });
  };
  return (
    <details>
      <summary>{words.add}</summary>
      {list ? (
        <ListPreview
          list={list}
          busy={busy}
          fault={undefined}
          go={words.addGo}
          onBack={() => setList(undefined)}
          onGo={(nicknames) => void add(nicknames)}
        />
      ) : (
        <NameListForm
          text={text}
          onText={setText}
          onRead={([first]) =>
            first &&
            setList(
              apartFrom(
                first.list,
                of.learners.map(({ named }) => named.nickname),
              ),
            )
          }
        />
      )}
    </details>
  );
}
