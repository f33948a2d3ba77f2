// One page for families to print. It must agree with PRIVACY.md.

import type { Day } from '../../../practice/days.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { retentionOf } from '../../../progress/class/classes.ts';
import { dataWords, familyWords as words } from '../../../strings/en/data.ts';
import { listWords } from '../../../strings/en/lists.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import type { DeskRoute } from '../../frame/desk-route.ts';
import { PageButtons } from './PageButtons.tsx';

export function FamilySheet({
  state,
  spoken,
  onGo,
}: {
  readonly state: ClassState;
  readonly spoken: (day: Day) => string;
  readonly onGo: (route: DeskRoute) => void;
}) {
  const until = retentionOf(state.own);
  const teachers = state.staff.filter(({ kind }) => kind === 'teacher' || kind === 'counselor');
  return (
    <div className="data stack loose" data-screen="desk-families">
      <PageButtons onGo={onGo} />
      <article className="data-sheet stack card paper">
        <DeskHeading page={dataWords.families}>{words.title}</DeskHeading>
        <p>{words.lead}</p>
        {words.parts.map(({ title, lines }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul className="bullets">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
        {until !== undefined && <p>{words.until(spoken(until))}</p>}
        {teachers.length > 0 && (
          <p>
            <strong>{words.ask}:</strong> {listWords(teachers.map(({ name }) => name))}
          </p>
        )}
      </article>
    </div>
  );
}
