// Part 3: one student after another keeps a job, rests, steps down or tries a new one, on the shared screen. No reasons are asked.

import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { Figure } from '../../../kit/Figure.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { compareWords } from '../../../kit/page-language.ts';
import { type CardDeed, deedDraft, type TakeBack, takeBack } from '../../../progress/board/card-deeds.ts';
import type { ClassLearner, ClassState } from '../../../progress/class/class-state.ts';
import type { Pathway } from '../../../progress/pathway/pathways.ts';
import { changeWords as words } from '../../../strings/en/review.ts';
import type { SayOf } from '../../said.ts';
import { NewJobPick } from './NewJobPick.tsx';
import { OwnCard } from './OwnCard.tsx';
import { PartPage } from './PartPage.tsx';
import { partMinutes, type ReviewPlace, type SetPlace } from './review-place.ts';
import { SaidNote } from './SaidNote.tsx';
import { Turns } from './Turns.tsx';

interface ChangeProps {
  readonly state: ClassState;
  readonly confirm: SayOf;
  readonly as: SayOf;
  readonly baseOf: (learner: string) => string | undefined;
  readonly place: ReviewPlace;
  readonly onPlace: SetPlace;
}

/** What was done last, and the facts that undo it. */
interface Done {
  readonly text: string;
  readonly back: readonly TakeBack[];
}

export function Change({ state, confirm, as, baseOf, place, onPlace }: ChangeProps) {
  const [done, setDone] = useState<Done>();
  const students = [...state.learners.values()]
    .filter(({ named }) => named !== undefined)
    .sort((a, b) => compareWords(nameOf(a), nameOf(b)));
  const at = Math.max(
    0,
    students.findIndex(({ id }) => id === place.turn),
  );
  const student = students[at];
  if (!student) {
    return (
      <PartPage title={words.title} minutes={partMinutes.change} say={words.say}>
        <p className="card paper">{words.empty}</p>
      </PartPage>
    );
  }
  const go = (to: string): void => {
    setDone(undefined);
    onPlace({ turn: to });
  };
  const pass = (): void => {
    setDone(undefined);
    const seen = [...new Set([...place.seen, student.id])];
    onPlace({ seen, turn: (students[at + 1] ?? student).id });
  };
  const act = (deed: CardDeed, pathway: Pick<Pathway, 'role' | 'card'>): void => {
    const before = student.byRole.get(pathway.role) ?? [];
    as(deedDraft(deed, pathway.role, before), student.id);
    const title = state.roles.roles.get(pathway.role)?.job.title ?? '';
    setDone({ text: words.did[deed](title), back: takeBack(deed, pathway, before) });
    onPlace({ seen: [...new Set([...place.seen, student.id])], turn: student.id });
  };
  const undo = (): void => {
    for (const { by, draft } of done?.back ?? []) {
      if (by === 'student') as(draft, student.id);
      else confirm(draft, student.id);
    }
    setDone({ text: words.undone, back: [] });
  };
  const cards = [...student.pathways.values()].filter(
    ({ role, step }) => isShown(step) && state.roles.roles.get(role)?.state === 'open',
  );
  const base = baseOf(student.id);
  const isLast = at === students.length - 1;
  return (
    <PartPage title={words.title} minutes={partMinutes.change} say={words.say}>
      <div className="review-change beside turned">
        <Turns
          turns={students.map((each) => ({
            id: each.id,
            name: nameOf(each),
            seen: place.seen.includes(each.id),
          }))}
          now={student.id}
          onTurn={go}
        />
        <section className="review-turn stack loose card paper" aria-label={nameOf(student)} key={student.id}>
          <header className="row">
            {base && <Figure base={base} size="8rem" />}
            <h3>{words.turn(nameOf(student))}</h3>
          </header>
          {cards.length === 0 && <p>{words.noCard}</p>}
          <ul className="stack">
            {cards.map((pathway) => (
              <li key={pathway.role}>
                <OwnCard
                  title={state.roles.roles.get(pathway.role)?.job.title ?? ''}
                  pathway={pathway}
                  onDeed={(deed) => act(deed, pathway)}
                />
              </li>
            ))}
          </ul>
          <NewJobPick
            student={student}
            book={state.roles}
            onPick={(role) => act('choose', { role, card: 'notListed' })}
          />
          {done && <SaidNote text={done.text} />}
          <div className="review-turn-ways row">
            {done && done.back.length > 0 && (
              <button type="button" className="button" onClick={undo}>
                <Icon name="rewind" /> {words.undo}
              </button>
            )}
            {at > 0 && (
              <button
                type="button"
                className="button quiet"
                onClick={() => go((students[at - 1] ?? student).id)}
              >
                <Icon name="back" /> {words.previous}
              </button>
            )}
            {!(isLast && done) && (
              <button type="button" className="button first" onClick={pass}>
                <Changing text={done ? words.nextStudent : cards.length > 0 ? words.keep : words.pass} />
                <Icon name="on" />
              </button>
            )}
          </div>
          {place.seen.length >= students.length && <p>{words.allSeen}</p>}
        </section>
      </div>
    </PartPage>
  );
}

/** True for steps that the class may see: a card, or being in training. Interest in a job is private to the student. */
function isShown(step: Pathway['step']): boolean {
  return step !== 'idea' && step !== 'interested';
}

function nameOf({ named }: ClassLearner): string {
  return named?.nickname ?? '';
}
