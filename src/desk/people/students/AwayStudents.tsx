// Below a class's list: figures that were made one just now, with a way back, and students who left.
import type { ClassState } from '../../../progress/class/class-state.ts';
import { peopleWords as words } from '../../../strings/en/people.ts';
import { startWords } from '../../../strings/en/start.ts';
import type { SayInCorner, Word } from '../../said.ts';
import { isTaken } from '../start/name-list.ts';
import { type ClassWith, namesOf } from '../start/who-is-in.ts';
import { wordsForReturn } from './changing.ts';
import { wordsForPart } from './joining.ts';
import { latelyJoined } from './lately-joined.ts';
import { useLately } from './useLately.ts';

interface AwayStudentsProps {
  readonly state: ClassState;
  readonly of: ClassWith;
  readonly sayAll: (words: readonly Word[]) => Promise<void>;
  readonly onSay: SayInCorner;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

export function AwayStudents({ state, of, sayAll, onSay, clock }: AwayStudentsProps) {
  const lately = useLately(state, (at) => latelyJoined(state, of.learners, at), clock);
  const left = [...state.learners.values()].flatMap(({ id, left: named, class: into }) =>
    named && into === of.id ? [{ id, named }] : [],
  );
  const say = (said: readonly Word[], says: string): void =>
    void sayAll(said).then(
      () => onSay(says),
      () => onSay(startWords.saveTrouble),
    );
  const names = namesOf(of.learners);
  return (
    <>
      {lately.length > 0 && (
        <ul className="note">
          {lately.map(({ kept, other, nickname }) => (
            <li key={other} className="row apart">
              <span>{words.join.lately(kept.named.nickname, nickname)}</span>
              <button
                type="button"
                className="button"
                onClick={() =>
                  say(wordsForPart(kept.id, other), words.join.undone(kept.named.nickname, nickname))
                }
              >
                {words.join.part(kept.named.nickname, nickname)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <details>
          <summary>{words.leave.left}</summary>
          <p>{words.leave.leftAbout}</p>
          <ul className="row">
            {left.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    const { nickname } = one.named;
                    if (isTaken(nickname, names)) onSay(words.leave.backTaken(nickname));
                    else say(wordsForReturn([one]), words.leave.undone(nickname, of.name));
                  }}
                >
                  {words.leave.back(one.named.nickname)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
