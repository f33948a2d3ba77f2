// One role: its job description, its status, and buttons to edit, close, open or keep it.

import { useMemo, useState } from 'preact/hooks';
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { Day } from '../../../practice/days.ts';
import type { Job } from '../../../practice/job.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { staffOfKind } from '../../../progress/class/staff.ts';
import type { ClassRole } from '../../../progress/pathway/role-book.ts';
import { catalogue, rolePlays } from '../../../story/catalogue.ts';
import { kindWords } from '../../../strings/en/desk.ts';
import { jobFormWords, roleWords as words } from '../../../strings/en/desk-roles.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import type { DeskRoute } from '../../frame/desk-route.ts';
import type { SayForClass, SayInCorner } from '../../said.ts';
import { leadersOf } from './FreshRole.tsx';
import { JobForm } from './JobForm.tsx';
import { JobSheet } from './JobSheet.tsx';
import { draftOf } from './job-draft.ts';
import { mayLead } from './may-lead.ts';
import { openedSays } from './opened-says.ts';
import { holdersIn } from './role-holders.ts';

export function RolePage({
  state,
  me,
  spoken,
  note,
  onGo,
  onSay,
  role,
}: {
  readonly state: ClassState;
  readonly me: StaffMember;
  readonly spoken: (day: Day) => string;
  readonly note: SayForClass;
  readonly onGo: (route: DeskRoute) => void;
  readonly onSay: SayInCorner;
  readonly role: ClassRole;
}) {
  const { id, job, state: how, until } = role;
  const [at, setAt] = useState<'sheet' | 'edit' | 'close'>('sheet');
  const holders = useMemo(() => holdersIn(state).get(id) ?? { listed: 0, learning: 0 }, [state, id]);
  const trainer = staffOfKind(state.staff, job.sponsor)?.name ?? kindWords[job.sponsor].the;
  const open = (next: Job, day?: string): void =>
    note({ type: 'RoleOpened', role: id, job: next, ...(day ? { until: day } : {}) });
  const save = (next: Job): void => {
    note({ type: 'RoleEdited', role: id, job: next });
    setAt('sheet');
    onSay(words.saved(next.title), () => note({ type: 'RoleEdited', role: id, job }));
  };
  const close = (): void => {
    note({ type: 'RoleClosed', role: id });
    setAt('sheet');
    onSay(words.closed(job.title), () => open(job, until));
  };
  if (at === 'edit')
    return (
      <div className="role-page stack" data-screen="desk-role-edit">
        <DeskHeading>{jobFormWords.editTitle(job.title)}</DeskHeading>
        <JobForm
          from={draftOf(job)}
          stories={rolePlays}
          save={jobFormWords.save}
          onSave={save}
          onCancel={() => setAt('sheet')}
        />
      </div>
    );
  return (
    <div className="role-page stack" data-screen="desk-role">
      <button type="button" className="button quiet own-width" onClick={() => onGo({ at: 'roles' })}>
        <Icon name="back" /> {words.back}
      </button>
      <article className="stack loose card paper">
        <header>
          <DeskHeading>{job.title}</DeskHeading>
          <p className="lead">“{job.line}”</p>
          <p className="role-chips row">
            <span className="chip" data-state={how}>
              {words.states[how]}
            </span>
            {until && how === 'open' && <span className="chip chip-tried">{words.tried(spoken(until))}</span>}
            <span>{words.trainedBy(trainer)}</span>{' '}
            <span>{words.holders(holders.listed, holders.learning)}</span>
          </p>
          {how === 'off' && <p className="desk-hint">{words.offAbout}</p>}
        </header>
        {!mayLead(me) && <p className="desk-hint">{words.lookOnly(leadersOf(state))}</p>}
        {mayLead(me) && at === 'sheet' && (
          <div className="row">
            <button type="button" className="button first" onClick={() => setAt('edit')}>
              {words.edit}
            </button>
            {how === 'closed' ? (
              <button
                type="button"
                className="button"
                onClick={() => {
                  open(job);
                  onSay(openedSays(job, state.staff), () => note({ type: 'RoleClosed', role: id }));
                }}
              >
                {words.open}
              </button>
            ) : (
              <button type="button" className="button" onClick={() => setAt('close')}>
                {words.close}
              </button>
            )}
            {until && how === 'open' && (
              <button
                type="button"
                className="button"
                onClick={() => {
                  open(job);
                  onSay(words.kept(job.title), () => open(job, until));
                }}
              >
                {words.keep}
              </button>
            )}
          </div>
        )}
        {at === 'close' && (
          <section className="note sun stack" aria-labelledby="role-closing">
            <h2 id="role-closing">{words.closing}</h2>
            <p>{words.closingAbout(holders.listed, holders.learning)}</p>
            <div className="row">
              <button
                type="button"
                className="button first"
                ref={(button) => button?.focus()}
                onClick={() => setAt('sheet')}
              >
                {words.closeNo}
              </button>
              <button type="button" className="button" onClick={close}>
                {words.closeYes}
              </button>
            </div>
          </section>
        )}
        <JobSheet
          job={job}
          plays={job.rolePlays.map((play) => catalogue.find((story) => story.id === play)?.title ?? play)}
        />
      </article>
    </div>
  );
}
