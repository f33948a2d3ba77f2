// What can be changed about one student: the name, the class, that they leave, and that two figures are theirs.
import './change-student.css';
import { Dialog } from '../../../kit/Dialog.tsx';
import type { ClassState } from '../../../progress/class/class-state.ts';
import type { NamedLearner } from '../../../progress/class/roster.ts';
import { dataWords } from '../../../strings/en/data.ts';
import { peopleWords as words } from '../../../strings/en/people.ts';
import { startWords } from '../../../strings/en/start.ts';
import { TypedYes } from '../../look/data/TypedYes.tsx';
import type { SayInCorner, Word } from '../../said.ts';
import { wordsForPlacing } from '../start/make-class.ts';
import { isTaken } from '../start/name-list.ts';
import { type ClassWith, namesOf, whoIsIn } from '../start/who-is-in.ts';
import { changeWithUndo } from './change-with-undo.ts';
import { wordsForLeaving, wordsForRename, wordsForReturn } from './changing.ts';
import { JoinForm } from './JoinForm.tsx';
import { wordsForJoin, wordsForPart } from './joining.ts';
import { MoveForm } from './MoveForm.tsx';
import { RenameForm } from './RenameForm.tsx';

interface ChangeStudentProps {
  readonly state: ClassState;
  readonly one: NamedLearner;
  /** Their class. */
  readonly of: ClassWith;
  /** True for adults who see what students practised: they decide who leaves and who is one. */
  readonly seesPractice: boolean;
  readonly sayAll: (words: readonly Word[]) => Promise<void>;
  readonly erase: (learners: readonly string[]) => Promise<void>;
  readonly onSay: SayInCorner;
  readonly onClose: () => void;
}

export function ChangeStudent({
  state,
  one,
  of,
  seesPractice,
  sayAll,
  erase,
  onSay,
  onClose,
}: ChangeStudentProps) {
  const { id, named } = one;
  const { nickname } = named;
  const { open, loose } = whoIsIn(state);
  const trouble = (): void => onSay(startWords.saveTrouble);
  const change = (said: readonly Word[], says: string, back: readonly Word[], undone: string): void => {
    onClose();
    changeWithUndo({ sayAll, onSay }, { said, says, back, undone });
  };
  const others = namesOf(of.learners.filter((each) => each.id !== id));
  return (
    <Dialog title={words.title(nickname)} onClose={onClose}>
      <div className="change-student stack loose">
        <RenameForm
          nickname={nickname}
          taken={others}
          onRename={(name) =>
            change(
              wordsForRename(id, name),
              words.rename.done(nickname, name),
              wordsForRename(id, nickname),
              words.rename.undone(nickname),
            )
          }
        />
        <MoveForm
          classes={open.filter((each) => each.id !== of.id)}
          faultOf={({ name, learners }) =>
            isTaken(nickname, namesOf(learners)) ? words.move.taken(nickname, name) : undefined
          }
          onMove={(into) =>
            change(
              wordsForPlacing([id], into.id),
              words.move.done(nickname, into.name),
              wordsForPlacing([id], of.id),
              words.move.undone(nickname, of.name),
            )
          }
        />
        {seesPractice && (
          <>
            <JoinForm
              one={one}
              others={[...of.learners, ...open.flatMap((each) => each.learners), ...loose].filter(
                (each, at, all) => each.id !== id && all.indexOf(each) === at,
              )}
              classes={open}
              onJoin={(kept, other) =>
                change(
                  wordsForJoin(kept, other.id),
                  words.join.done(kept.named.nickname, other.named.nickname),
                  wordsForPart(kept.id, other.id),
                  words.join.undone(kept.named.nickname, other.named.nickname),
                )
              }
            />
            <section className="stack left">
              <h3>{words.leave.title}</h3>
              <p>{words.leave.about(nickname)}</p>
              <button
                type="button"
                className="button"
                onClick={() =>
                  change(
                    wordsForLeaving([id]),
                    words.leave.done(nickname, of.name),
                    wordsForReturn([one]),
                    words.leave.undone(nickname, of.name),
                  )
                }
              >
                {words.leave.go}
              </button>
              <details>
                <summary>{words.leave.erase}</summary>
                <div className="stack left">
                  <p>{dataWords.erase.about(nickname)}</p>
                  <TypedYes
                    name={nickname}
                    label={dataWords.erase.type(nickname)}
                    not={dataWords.erase.not(nickname)}
                    go={dataWords.erase.go}
                    onYes={() => {
                      onClose();
                      void erase([id]).then(() => onSay(dataWords.erase.done(1)), trouble);
                    }}
                  />
                </div>
              </details>
            </section>
          </>
        )}
      </div>
    </Dialog>
  );
}
