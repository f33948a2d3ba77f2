// More students for an existing class, with the same list form and preview as for a new one.

import { useState } from 'preact/hooks';
import type { NamedLearner } from '../../../progress/class/roster.ts';
import { peopleWords } from '../../../strings/en/people.ts';
import { startWords } from '../../../strings/en/start.ts';
import type { SayInCorner, Word } from '../../said.ts';
import { changeWithUndo } from '../students/change-with-undo.ts';
import { wordsForLeaving, wordsForReturn } from '../students/changing.ts';
import { ListPreview } from './ListPreview.tsx';
import { learnersOf, wordsForStudents } from './make-class.ts';
import { NameListForm } from './NameListForm.tsx';
import { besideClass, type ListAgain } from './name-list.ts';
import { useListReading } from './useListReading.ts';
import { WhichClass } from './WhichClass.tsx';
import { type ClassWith, namesOf } from './who-is-in.ts';

interface AddStudentsProps {
  readonly freshId: () => string;
  readonly onSay: SayInCorner;
  readonly sayAll: (words: readonly Word[]) => Promise<void>;
  readonly erase: (learners: readonly string[]) => Promise<void>;
  readonly random: () => number;
  /** As in `2026-12-01`. */
  readonly today: string;
  readonly of: ClassWith;
  /** True for adults who decide who leaves. */
  readonly mayLetGo: boolean;
}

const words = startWords.page;

export function AddStudents({
  freshId,
  onSay,
  sayAll,
  erase,
  random,
  today,
  of,
  mayLetGo,
}: AddStudentsProps) {
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
  const leave = (one: NamedLearner): void => {
    const { nickname } = one.named;
    changeWithUndo(
      { sayAll, onSay },
      {
        said: wordsForLeaving([one.id]),
        says: peopleWords.leave.done(nickname, of.name),
        back: wordsForReturn([one]),
        undone: peopleWords.leave.undone(nickname, of.name),
      },
    );
  };
  const inClass = namesOf(of.learners);
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
            <ListAgainSays
              again={again}
              missing={of.learners.filter(({ named }) => again.missing.includes(named.nickname))}
              onLeave={mayLetGo ? leave : undefined}
            />
          </ListPreview>
        </div>
      ) : (
        <NameListForm reading={reading} />
      )}
    </details>
  );
}

interface ListAgainSaysProps {
  readonly again: ListAgain;
  readonly missing: readonly NamedLearner[];
  /** Absent for adults who do not decide who leaves. */
  readonly onLeave: ((one: NamedLearner) => void) | undefined;
}

/** Who was there already, and who is in the class and not in this list: they may have left. */
function ListAgainSays({ again: { there }, missing, onLeave }: ListAgainSaysProps) {
  if (there.length === 0) return null;
  return (
    <div className="note stack left">
      <p>{words.wereThere(there)}</p>
      {missing.length > 0 && <p>{words.missing(namesOf(missing))}</p>}
      {missing.length > 0 && onLeave && (
        <ul className="row">
          {missing.map((one) => (
            <li key={one.id}>
              <button type="button" className="button" onClick={() => onLeave(one)}>
                {peopleWords.leave.hasLeft(one.named.nickname)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
