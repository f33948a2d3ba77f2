// To whom: the class, a group, or students, chosen by pressing their faces.
import { Changing } from '../../../kit/Changing.tsx';
import type { RosterClass } from '../../../progress/class/roster.ts';
import { assignWords as words } from '../../../strings/en/assign.ts';
import { Face } from './Face.tsx';
import { reaches, toggled, type Whom } from './hand.ts';
import { nicknamesOf } from './spoken-hand.ts';

interface WhomPanelProps {
  readonly roster: RosterClass;
  readonly baseOf: (learner: string) => string | undefined;
  readonly whom: Whom;
  /** True when it may go to one student only. */
  readonly alone: boolean;
  /** `byKey` is true for a press by keyboard: then focus may move on. */
  readonly onWhom: (whom: Whom, byKey: boolean) => void;
}

export function WhomPanel({ roster, baseOf, whom, alone, onWhom }: WhomPanelProps) {
  const chosen = reaches(whom, roster);
  const name = roster.name ?? words.everyone;
  return (
    <section className="whom stack card paper" aria-labelledby="whom-title">
      <h2 id="whom-title" className="pair">
        <span className="step-number">2</span> {words.whom}
      </h2>
      {alone && <p className="note lilac">{words.oneOnly}</p>}
      <div className="whom-sets row">
        <button
          type="button"
          className="pick-chip pick"
          aria-pressed={whom.kind === 'class'}
          disabled={alone}
          onClick={(event) => onWhom({ kind: 'class' }, event.detail === 0)}
        >
          {words.wholeClass(name, roster.learners.length)}
        </button>
        {roster.groups.map((group) => (
          <button
            key={group.id}
            type="button"
            className="pick-chip pick"
            aria-pressed={whom.kind === 'group' && whom.group === group.id}
            disabled={alone || group.learners.length === 0}
            title={group.learners.length === 0 ? words.emptyGroup : undefined}
            onClick={(event) => onWhom({ kind: 'group', group: group.id }, event.detail === 0)}
          >
            {words.groupOf(group.name, group.learners.length)}
          </button>
        ))}
      </div>
      <fieldset className="whom-students cards close">
        <legend className="for-screen-readers">{words.studentsHere}</legend>
        {roster.learners.map(({ id, named }) => (
          <button
            key={id}
            type="button"
            className="face-chip pick bare"
            aria-pressed={whom.kind === 'some' && chosen.includes(id)}
            data-in={chosen.includes(id) || undefined}
            onClick={(event) => onWhom(toggled(whom, id, alone), event.detail === 0)}
          >
            <Face base={baseOf(id)} nickname={named.nickname} />
            <span>
              <bdi>{named.nickname}</bdi>
            </span>
          </button>
        ))}
      </fieldset>
      {whom.kind === 'some' && (
        <p className="desk-hint" role="status">
          <Changing text={words.chosen(nicknamesOf(chosen, roster))} />
        </p>
      )}
    </section>
  );
}
