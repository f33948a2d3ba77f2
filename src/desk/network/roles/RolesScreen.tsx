// Roles: the list by kind of help, one role, a new one, or a student's idea, as the address asks.
import './roles.css';
import { sees } from '../../../progress/class/who-sees.ts';
import { roleWords as words } from '../../../strings/en/desk-roles.ts';
import type { Desk } from '../../desk.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import { FreshRole } from './FreshRole.tsx';
import { RoleIdea } from './RoleIdea.tsx';
import { RoleList } from './RoleList.tsx';
import { RolePage } from './RolePage.tsx';

/** In the address, in place of a role's id, this opens the form for a new role. */
const freshRole = 'new';

export function RolesScreen({ desk }: { readonly desk: Desk }) {
  const { state, route, onGo } = desk;
  const { of } = route;
  if (of === undefined)
    return <RoleList state={desk.state} me={desk.me} spoken={desk.spoken} onGo={desk.onGo} />;
  if (of === freshRole)
    return (
      <FreshRole
        state={desk.state}
        me={desk.me}
        note={desk.note}
        freshId={desk.freshId}
        onGo={desk.onGo}
        onSay={desk.onSay}
      />
    );
  const role = state.roles.roles.get(of);
  if (role)
    return (
      <RolePage
        state={desk.state}
        me={desk.me}
        spoken={desk.spoken}
        note={desk.note}
        onGo={desk.onGo}
        onSay={desk.onSay}
        role={role}
      />
    );
  const suggestion = state.roles.suggestions.find(({ fact }) => fact.role === of);
  const by = suggestion && state.learners.get(suggestion.learner)?.named;
  if (suggestion && by && sees(desk.me.kind, 'roles:ideas'))
    return (
      <RoleIdea
        state={desk.state}
        me={desk.me}
        today={desk.today}
        spoken={desk.spoken}
        note={desk.note}
        later={desk.later}
        onGo={desk.onGo}
        onSay={desk.onSay}
        suggestion={suggestion}
        by={by.nickname}
      />
    );
  return (
    <div className="role-page stack" data-screen="desk-roles">
      <DeskHeading>{words.title}</DeskHeading>
      <p className="card paper">{words.gone}</p>
      <button type="button" className="button first" onClick={() => onGo({ at: 'roles' })}>
        {words.back}
      </button>
    </div>
  );
}
