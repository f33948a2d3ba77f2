// The pathway to a role: who trains it, the training as one session or a mentorship, guided practice, role-plays and the real act.

import { useId } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { staffKinds } from '../../../practice/job.ts';
import type { StoryEntry } from '../../../story/page.ts';
import { kindWords } from '../../../strings/en/desk.ts';
import { jobFormWords as words } from '../../../strings/en/desk-roles.ts';
import { listWords } from '../../../strings/en/lists.ts';
import { Field } from '../../frame/Field.tsx';
import { Select } from '../../frame/Select.tsx';
import type { JobFieldsProps } from './job-draft.ts';

const mostPlays = 4;

export function WayFields(props: JobFieldsProps & { readonly stories: readonly StoryEntry[] }) {
  const { draft, set, fault, stories } = props;
  const name = useId();
  const kinds = staffKinds.map((kind) => [kind, kindWords[kind].is] as const);
  const isMentorship = draft.meetings !== '1';
  // Sensitive role-plays open only with a counselor's approval, so only a gated role may have one.
  const heavy = new Set(stories.flatMap(({ id, sensitive }) => (sensitive ? [id] : [])));
  return (
    <fieldset className="job-part stack card paper">
      <legend>{words.way}</legend>
      <div className="cards small few">
        <Select
          label={words.sponsor}
          value={draft.sponsor}
          offers={kinds}
          onChoose={(sponsor) => set({ sponsor })}
        />
        <Select
          label={words.alsoBy}
          value={draft.alsoBy}
          offers={[['', words.nobodyElse] as const, ...kinds]}
          onChoose={(alsoBy) => set({ alsoBy })}
        />
      </div>
      <div className="cards small few">
        <Field
          label={words.training}
          value={draft.training}
          error={fault('training')}
          onInput={(training) => set({ training })}
        />
        <Field
          kind="number"
          label={words.minutes}
          value={draft.minutes}
          min={5}
          max={180}
          error={fault('minutes')}
          onInput={(minutes) => set({ minutes })}
        />
      </div>
      <fieldset className="job-kind stack">
        <legend>{words.kind}</legend>
        <div className="desk-choice">
          <label>
            <input type="radio" name={name} checked={!isMentorship} onChange={() => set({ meetings: '1' })} />
            {words.session}
          </label>
          <label>
            <input type="radio" name={name} checked={isMentorship} onChange={() => set({ meetings: '4' })} />
            {words.mentorship}
          </label>
        </div>
        {isMentorship && (
          <Field
            kind="number"
            label={words.meetings}
            value={draft.meetings}
            min={2}
            max={8}
            error={fault('meetings')}
            onInput={(meetings) => set({ meetings })}
          />
        )}
      </fieldset>
      <Field
        kind="lines"
        label={words.points}
        hint={words.lines}
        value={draft.points}
        error={fault('points')}
        onInput={(points) => set({ points })}
      />
      <Field
        kind="long"
        label={words.guided}
        value={draft.guided}
        error={fault('guided')}
        onInput={(guided) => set({ guided })}
      />
      <Field
        kind="long"
        label={words.real}
        value={draft.real}
        error={fault('real')}
        onInput={(real) => set({ real })}
      />
      <details className="job-plays">
        <summary>
          <span>{words.rolePlays}</span>
          {draft.rolePlays.length > 0 && <span>{`: ${titlesOf(draft.rolePlays, stories)}`}</span>}
        </summary>
        <p className={fault('rolePlays') ? 'desk-error' : 'desk-hint'}>
          <Changing text={fault('rolePlays') ?? words.rolePlaysAbout} />
        </p>
        <div className="desk-choice">
          {stories.map(({ id, title }) => {
            if (heavy.has(id) && !draft.gated) return undefined;
            const chosen = draft.rolePlays.includes(id);
            return (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={chosen}
                  disabled={!chosen && draft.rolePlays.length >= mostPlays}
                  onChange={() =>
                    set({
                      rolePlays: chosen
                        ? draft.rolePlays.filter((each) => each !== id)
                        : [...draft.rolePlays, id],
                    })
                  }
                />
                {title}
              </label>
            );
          })}
        </div>
      </details>
      <label className="tick">
        <input
          type="checkbox"
          checked={draft.gated}
          onChange={({ currentTarget: { checked } }) =>
            set({
              gated: checked,
              rolePlays: checked ? draft.rolePlays : draft.rolePlays.filter((id) => !heavy.has(id)),
            })
          }
        />
        {words.gated}
      </label>
    </fieldset>
  );
}

function titlesOf(ids: readonly string[], stories: readonly StoryEntry[]): string {
  return listWords(ids.map((id) => stories.find((story) => story.id === id)?.title ?? id));
}
