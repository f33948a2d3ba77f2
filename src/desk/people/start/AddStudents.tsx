// More students for an existing class, with the same list form and preview as for a new one.

import { useState } from 'preact/hooks';
import { startWords } from '../../../strings/en/start.ts';
import type { SayInCorner, Word } from '../../said.ts';
import { ListPreview } from './ListPreview.tsx';
import { learnersOf, wordsForStudents } from './make-class.ts';
import { NameListForm } from './NameListForm.tsx';
import { besideClass, type ListAgain } from './name-list.ts';
import { useListReading } from './useListReading.ts';
import { WhichClass } from './WhichClass.tsx';
import type { ClassWith } from './who-is-in.ts';

interface AddStudentsProps {
  readonly freshId: () => string;
  readonly onSay: SayInCorner;
  readonly sayAll: (words: readonly Word[]) => Promise<void>;
  readonly erase: (learners: readonly string[]) => Promise<void>;
  readonly random: () => number;
  /** As in `2026-12-01`. */
  readonly today: string;
  readonly of: ClassWith;
}

const words = startWords.page;

export function AddStudents({ freshId, onSay, sayAll, erase, random, today, of }: AddStudentsProps) {
  const reading = useListReading(today);
  const { read, list, at } = reading;
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
    reading.onDone();
    if (!saved) onSay(startWords.saveTrouble);
    else
      onSay(words.added(added.length, name), () => {
        void erase(added)
          .then(() => onSay(words.addUndone(added.length)))
          .catch(() => onSay(startWords.saveTrouble));
      });
  };
  const inClass = of.learners.map(({ named }) => named.nickname);
  const again = list && besideClass(list.list.nicknames, inClass);
  return (
    <details>
      <summary>{words.add}</summary>
      {read && list && again ? (
        <div className="stack">
          <WhichClass lists={read.lists} at={at} onClass={reading.onClass} />
          <ListPreview
            key={JSON.stringify([at, reading.chosen])}
            reading={reading}
            names={again.fresh}
            notes={list.list.notes}
            taken={inClass}
            busy={busy}
            fault={undefined}
            go={words.addGo}
            onGo={(nicknames) => void add(nicknames)}
          >
            <ListAgainSays again={again} />
          </ListPreview>
        </div>
      ) : (
        <NameListForm reading={reading} />
      )}
    </details>
  );
}

/** Who was there already, and who is in the class and not in this list. */
function ListAgainSays({ again: { there, missing } }: { readonly again: ListAgain }) {
  if (there.length === 0) return null;
  return (
    <ul className="note">
      <li>{words.wereThere(there)}</li>
      {missing.length > 0 && <li>{words.missing(missing)}</li>}
    </ul>
  );
}
