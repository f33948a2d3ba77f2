// A student's idea for a role: what they said, the three checks, and then a job description for it, or "not yet".

import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { Day } from '../../../practice/days.ts';
import { addDays } from '../../../practice/days.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { staffOfKind } from '../../../progress/class/staff.ts';
import type { Suggestion } from '../../../progress/pathway/role-book.ts';
import { rolePlays } from '../../../story/catalogue.ts';
import { kindWords } from '../../../strings/en/desk.ts';
import { jobFormWords, partWords, roleWords, ideaWords as words } from '../../../strings/en/desk-roles.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import type { DeskRoute } from '../../frame/desk-route.ts';
import { NotYetNote } from '../../frame/NotYetNote.tsx';
import type { SayForClass, SayInCorner, SayLater } from '../../said.ts';
import { leadersOf } from './FreshRole.tsx';
import { JobForm } from './JobForm.tsx';
import { draftFrom } from './job-draft.ts';
import { mayLead } from './may-lead.ts';
import { openedSays } from './opened-says.ts';

interface IdeaProps {
  readonly state: ClassState;
  readonly me: StaffMember;
  readonly today: Day;
  readonly spoken: (day: Day) => string;
  readonly note: SayForClass;
  readonly later: SayLater;
  readonly onGo: (route: DeskRoute) => void;
  readonly onSay: SayInCorner;
  readonly suggestion: Suggestion;
  /** The nickname of the student whose idea it is. */
  readonly by: string;
}

/** Days of a trial. */
const month = 30;
const checks = ['safe', 'trained', 'away'] as const;

export function RoleIdea({ state, me, today, spoken, note, later, onGo, onSay, suggestion, by }: IdeaProps) {
  const { fact, learner, state: how } = suggestion;
  const [at, setAt] = useState<'look' | 'job' | 'not yet'>('look');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [missing, setMissing] = useState(false);
  const [tried, setTried] = useState(true);
  const until = addDays(today, month);
  const named = staffOfKind(state.staff, fact.sponsor);
  const sponsor = named?.name ?? kindWords[fact.sponsor].the;
  if (at === 'job')
    return (
      <div className="role-page stack" data-screen="desk-idea-job">
        <DeskHeading>{words.title(fact.title)}</DeskHeading>
        <JobForm
          from={draftFrom(suggestion, words)}
          stories={rolePlays}
          save={jobFormWords.openIt}
          onSave={(job) => {
            note({ type: 'RoleOpened', role: fact.role, job, ...(tried ? { until } : {}) });
            onSay(openedSays(job, state.staff));
            onGo({ at: 'roles' });
          }}
          onCancel={() => setAt('look')}
        />
      </div>
    );
  return (
    <div className="role-page stack" data-screen="desk-idea">
      <button type="button" className="button quiet own-width" onClick={() => onGo({ at: 'roles' })}>
        <Icon name="back" /> {roleWords.back}
      </button>
      <article className="stack loose card paper">
        <header>
          <DeskHeading>{words.title(fact.title)}</DeskHeading>
          <p>{words.by(by, spoken(fact.day))}</p>
          {how === 'notYet' && (
            <p className="desk-hint">
              <span>{words.answered.notYet} </span>
              {suggestion.note && <span>{words.note(suggestion.note)}</span>}
            </p>
          )}
        </header>
        <div className="job-sheet cards few">
          <Part title={words.asked} lines={[fact.asked]} />
          <Part title={words.helpsWhom} lines={[fact.helpsWhom]} />
          <Part title={partWords.helps} lines={fact.helps} />
          <Part
            title={partWords.notMyJob}
            lines={fact.notMyJob.map(({ what, who }) => partWords.insteadOf(what, who))}
          />
          <Part title={partWords.fetchAdultWhen} lines={fact.fetchAdultWhen} />
          <Part title={words.sponsor} lines={[sponsor]} />
        </div>
        {!mayLead(me) && <p className="desk-hint">{roleWords.lookOnly(leadersOf(state))}</p>}
        {mayLead(me) && at === 'look' && (
          <form
            className="idea-checks stack loose"
            onSubmit={(event) => {
              event.preventDefault();
              const all = checks.every((check) => ticked.has(check));
              setMissing(!all);
              if (all) setAt('job');
            }}
          >
            <fieldset>
              <legend>{words.checks}</legend>
              <p className="desk-hint">{words.checksAbout}</p>
              <div className="desk-choice">
                {checks.map((check) => (
                  <label key={check}>
                    <input
                      type="checkbox"
                      checked={ticked.has(check)}
                      aria-invalid={missing && !ticked.has(check)}
                      onChange={({ currentTarget }) => {
                        const next = new Set(ticked);
                        if (currentTarget.checked) next.add(check);
                        else next.delete(check);
                        setTicked(next);
                        setMissing(false);
                      }}
                    />
                    {check === 'trained'
                      ? words.check.trained(sponsor, named !== undefined)
                      : words.check[check]}
                  </label>
                ))}
              </div>
            </fieldset>
            <label className="tick">
              <input
                type="checkbox"
                checked={tried}
                onChange={({ currentTarget }) => setTried(currentTarget.checked)}
              />
              <span>
                <strong>{words.month}.</strong> {words.monthAbout(spoken(until))}
              </span>
            </label>
            <p role="status" className={missing ? 'desk-error' : 'for-screen-readers'}>
              <Changing text={missing ? words.checksMissing : ''} />
            </p>
            <div className="row">
              <button type="submit" className="button first">
                {words.makeJob} <Icon name="on" />
              </button>
              <button type="button" className="button" onClick={() => setAt('not yet')}>
                {words.notYet}
              </button>
            </div>
          </form>
        )}
        {at === 'not yet' && (
          <NotYetNote
            nickname={by}
            onCancel={() => setAt('look')}
            onSend={(said) => {
              const draft = { type: 'RoleNotYet', role: fact.role, ...(said ? { note: said } : {}) } as const;
              later(`suggestion:${fact.role}`, words.notYetDone(fact.title), [{ draft, learner }]);
              onGo({ at: 'roles' });
            }}
          />
        )}
      </article>
    </div>
  );
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const said = lines.filter((line) => line.trim() !== '');
  if (said.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="bullets">
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
