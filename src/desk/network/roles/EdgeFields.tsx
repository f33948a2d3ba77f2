// The edge of a job: what it does not help with, whom to ask instead, and when an adult is fetched. Every job needs one.
import { Icon } from '../../../kit/icons/Icon.tsx';
import { jobFormWords as words } from '../../../strings/en/desk-roles.ts';
import { Field } from '../../frame/Field.tsx';
import type { JobFieldsProps } from './job-draft.ts';
import { emptyRow } from './job-draft.ts';

const mostRows = 8;

export function EdgeFields({ draft, set, fault }: JobFieldsProps) {
  const rows = draft.notMyJob;
  const change = (at: number, to: Partial<{ what: string; who: string }>): void =>
    set({ notMyJob: rows.map((row, each) => (each === at ? { ...row, ...to } : row)) });
  const isHalf = ({ what, who }: (typeof rows)[number]): boolean =>
    (what.trim() === '') !== (who.trim() === '');
  return (
    <fieldset className="job-part job-edge stack card paper">
      <legend>{words.edges}</legend>
      <p className="desk-hint">{words.edgesAbout}</p>
      {rows.map((row, at) => {
        const half = fault('notMyJobRow') && isHalf(row) ? words.fault.notMyJobRow : undefined;
        const none = at === 0 ? fault('notMyJob') : undefined;
        const here = at === 0 ? '' : ` ${at + 1}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines keep their order, and their fields hold no state.
          <div key={at} className="cards job-edge-row">
            <Field
              label={words.what1 + here}
              value={row.what}
              error={none ?? (half && row.what.trim() === '' ? half : undefined)}
              onInput={(what) => change(at, { what })}
            />
            <Field
              label={words.who1 + here}
              value={row.who}
              error={half && row.who.trim() === '' ? half : undefined}
              onInput={(who) => change(at, { who })}
            />
            {rows.length > 1 && (
              <button
                type="button"
                className="button quiet"
                aria-label={words.dropRow(at + 1)}
                onClick={() => set({ notMyJob: rows.filter((_, each) => each !== at) })}
              >
                <Icon name="close" />
              </button>
            )}
          </div>
        );
      })}
      {rows.length < mostRows && (
        <button
          type="button"
          className="button quiet own-width"
          onClick={() => set({ notMyJob: [...rows, emptyRow] })}
        >
          + {words.addRow}
        </button>
      )}
      <Field
        kind="lines"
        label={words.fetchAdultWhen}
        hint={words.lines}
        value={draft.fetchAdultWhen}
        error={fault('fetchAdultWhen')}
        onInput={(fetchAdultWhen) => set({ fetchAdultWhen })}
      />
    </fieldset>
  );
}
