// Part 3: all look at their own card at the same time; those with a hand up change theirs on the shared screen.
import type { ComponentChildren } from 'preact';
import { compareWords } from '../../../kit/page-language.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { changeWords as words } from '../../../strings/en/review.ts';
import type { SayOf } from '../../said.ts';
import { HandsUp } from './HandsUp.tsx';
import { OneTurn } from './OneTurn.tsx';
import { PartPage } from './PartPage.tsx';
import type { ReviewPlace, SetPlace } from './review-place.ts';
import { Turns } from './Turns.tsx';

interface ChangeProps {
  readonly state: ClassState;
  readonly confirm: SayOf;
  readonly as: SayOf;
  readonly baseOf: (learner: string) => string | undefined;
  readonly minutes: number;
  readonly place: ReviewPlace;
  readonly onPlace: SetPlace;
}

export function Change({ state, confirm, as, baseOf, minutes, place, onPlace }: ChangeProps) {
  const { turns, seen } = place;
  const students = [...state.learners.values()]
    .flatMap((learner) => (learner.named ? [{ learner, id: learner.id, name: learner.named.nickname }] : []))
    .sort((a, b) => compareWords(a.name, b.name));
  const page = (content: ComponentChildren) => (
    <PartPage title={words.title} minutes={minutes} say={words.say}>
      {content}
    </PartPage>
  );
  if (students.length === 0) return page(<p className="card paper">{words.empty}</p>);
  if (!turns) {
    return page(
      <HandsUp
        students={students}
        onGo={(up) => {
          const kept = students.map(({ id }) => id).filter((id) => !up.includes(id));
          onPlace({ turns: up, seen: kept, turn: up[0] });
        }}
      />,
    );
  }
  const now = students.find(({ id }) => id === place.turn);
  const at = turns.indexOf(now?.id ?? '');
  const before = turns[at - 1];
  const next = turns.find((id, place) => place > at && !seen.includes(id));
  const seenWith = (id: string): readonly string[] => [...new Set([...seen, id])];
  const allSeen = seen.length >= students.length;
  return page(
    <div className="review-change beside turned">
      <Turns
        turns={students.map(({ id, name }) => ({ id, name, seen: seen.includes(id) }))}
        now={now?.id}
        onTurn={(turn) => onPlace({ turn })}
      />
      {now ? (
        <OneTurn
          key={now.id}
          student={now.learner}
          name={now.name}
          book={state.roles}
          base={baseOf(now.id)}
          confirm={confirm}
          as={as}
          isLast={next === undefined}
          allSeen={allSeen}
          onDone={() => onPlace({ seen: seenWith(now.id) })}
          onPass={() => onPlace({ seen: seenWith(now.id), turn: next ?? now.id })}
          onBefore={before === undefined ? undefined : () => onPlace({ turn: before })}
        />
      ) : (
        <section className="review-turn stack card paper">
          <h3>{words.allKeep}</h3>
          <p>{words.late}</p>
        </section>
      )}
    </div>,
  );
}
