// More students for an existing class, with the same list form and preview as for a new one.

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
    // Even if storing failed, the students are on this page: adding them again would double them.
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
