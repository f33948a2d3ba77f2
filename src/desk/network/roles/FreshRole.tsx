// The form for a role that an adult adds, with the same job description as any other.

import type { ClassState } from '../../../progress/class/class-state.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { rolePlays } from '../../../story/catalogue.ts';
import { roleWords, jobFormWords as words } from '../../../strings/en/desk-roles.ts';
import { listWords } from '../../../strings/en/lists.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import type { DeskRoute } from '../../frame/desk-route.ts';
import type { SayForClass, SayInCorner } from '../../said.ts';
import { JobForm } from './JobForm.tsx';
import { emptyJobDraft } from './job-draft.ts';
import { mayLead } from './may-lead.ts';
import { openedSays } from './opened-says.ts';

export function FreshRole({
  state,
  me,
  note,
  freshId,
  onGo,
  onSay,
}: {
  readonly state: ClassState;
  readonly me: StaffMember;
  readonly note: SayForClass;
  readonly freshId: () => string;
  readonly onGo: (route: DeskRoute) => void;
  readonly onSay: SayInCorner;
}) {
  return (
    <div className="role-page stack" data-screen="desk-role-new">
      <DeskHeading>{words.freshTitle}</DeskHeading>
      {mayLead(me) ? (
        <JobForm
          from={emptyJobDraft(me.kind)}
          stories={rolePlays}
          save={words.openIt}
          onSave={(job) => {
            note({ type: 'RoleOpened', role: freshId(), job });
            onSay(openedSays(job, state.staff));
            onGo({ at: 'roles' });
          }}
          onCancel={() => onGo({ at: 'roles' })}
        />
      ) : (
        <p className="card paper">{roleWords.lookOnly(leadersOf(state))}</p>
      )}
    </div>
  );
}

/** The names of the adults who may change roles. */
export function leadersOf(state: ClassState): string {
  return listWords(state.staff.filter(mayLead).map(({ name }) => name));
}
