// The turn of one student on the shared screen: their cards, each with what can be done with it, and a new job to try.
import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { Figure } from '../../../kit/Figure.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { type CardDeed, deedDraft, type TakeBack, takeBack } from '../../../progress/board/card-deeds.ts';
import type { ClassLearner } from '../../../progress/class/class-state.ts';
import type { Pathway } from '../../../progress/pathway/pathways.ts';
import type { RoleBook } from '../../../progress/pathway/role-book.ts';
import { changeWords as words } from '../../../strings/en/review.ts';
import type { SayOf } from '../../said.ts';
import { NewJobPick } from './NewJobPick.tsx';
import { OwnCard } from './OwnCard.tsx';
import { SaidNote } from './SaidNote.tsx';

interface OneTurnProps {
  readonly student: ClassLearner;
  readonly name: string;
  readonly book: RoleBook;
  readonly base: string | undefined;
  readonly confirm: SayOf;
  readonly as: SayOf;
  /** True when no turn comes after this one. */
  readonly isLast: boolean;
  readonly allSeen: boolean;
  /** Something was changed: the student had their turn. */
  readonly onDone: () => void;
  readonly onPass: () => void;
  readonly onBefore: (() => void) | undefined;
}

/** What was done last, and the facts that undo it. */
interface Done {
  readonly text: string;
  readonly back: readonly TakeBack[];
}

export function OneTurn(props: OneTurnProps) {
  const { student, name, book, base, confirm, as, isLast, allSeen, onDone, onPass, onBefore } = props;
  const [done, setDone] = useState<Done>();
  const act = (deed: CardDeed, pathway: Pick<Pathway, 'role' | 'card'>): void => {
    const before = student.byRole.get(pathway.role) ?? [];
    as(deedDraft(deed, pathway.role, before), student.id);
    const title = book.roles.get(pathway.role)?.job.title ?? '';
    setDone({ text: words.did[deed](title), back: takeBack(deed, pathway, before) });
    onDone();
  };
  const undo = (): void => {
    for (const { by, draft } of done?.back ?? []) {
      if (by === 'student') as(draft, student.id);
      else confirm(draft, student.id);
    }
    setDone({ text: words.undone, back: [] });
  };
  const cards = [...student.pathways.values()].filter(
    ({ role, step }) => isShown(step) && book.roles.get(role)?.state === 'open',
  );
  return (
    <section className="review-turn stack loose card paper" aria-label={name}>
      <header className="row">
        {base && <Figure base={base} size="8rem" />}
        <h3>{words.turn(name)}</h3>
      </header>
      {cards.length === 0 && <p>{words.noCard}</p>}
      <ul className="stack">
        {cards.map((pathway) => (
          <li key={pathway.role}>
            <OwnCard
              title={book.roles.get(pathway.role)?.job.title ?? ''}
              pathway={pathway}
              onDeed={(deed) => act(deed, pathway)}
            />
          </li>
        ))}
      </ul>
      <NewJobPick
        student={student}
        book={book}
        onPick={(role) => act('choose', { role, card: 'notListed' })}
      />
      {done && <SaidNote text={done.text} />}
      <div className="review-turn-ways row">
        {done && done.back.length > 0 && (
          <button type="button" className="button" onClick={undo}>
            <Icon name="rewind" /> {words.undo}
          </button>
        )}
        {onBefore && (
          <button type="button" className="button quiet" onClick={onBefore}>
            <Icon name="back" /> {words.previous}
          </button>
        )}
        {!(isLast && (done || allSeen)) && (
          <button type="button" className="button first" onClick={onPass}>
            <Changing text={done ? words.nextStudent : cards.length > 0 ? words.keep : words.pass} />
            <Icon name="on" />
          </button>
        )}
      </div>
      {allSeen && <p>{words.allSeen}</p>}
    </section>
  );
}

/** True for steps that the class may see: a card, or being in training. Interest in a job is private to the student. */
function isShown(step: Pathway['step']): boolean {
  return step !== 'idea' && step !== 'interested';
}
