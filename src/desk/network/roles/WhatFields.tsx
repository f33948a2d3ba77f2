// The first third of a job description: title, kind, the card's line, and what it helps with.

import { roleCategories } from '../../../practice/roles.ts';
import { bands } from '../../../practice/terms.ts';
import { categoryNames } from '../../../strings/en/category-names.ts';
import { jobFormWords as words } from '../../../strings/en/desk-roles.ts';
import { Field } from '../../frame/Field.tsx';
import { Select } from '../../frame/Select.tsx';
import type { JobFieldsProps } from './job-draft.ts';

export function WhatFields({ draft, set, fault }: JobFieldsProps) {
  return (
    <fieldset className="job-part stack card paper">
      <legend>{words.what}</legend>
      <Field
        label={words.title}
        hint={words.titleHint}
        value={draft.title}
        error={fault('title')}
        onInput={(title) => set({ title })}
      />
      <Field
        label={words.line}
        hint={words.lineHint}
        value={draft.line}
        error={fault('line')}
        onInput={(line) => set({ line })}
      />
      <div className="cards small few">
        <Select
          label={words.category}
          value={draft.category}
          offers={roleCategories.map((each) => [each, categoryNames[each]] as const)}
          onChoose={(category) => set({ category })}
        />
        <Select
          label={words.band}
          value={draft.band}
          offers={bands.map((each) => [each, words.bands[each]] as const)}
          onChoose={(band) => set({ band })}
        />
      </div>
      <Field
        kind="lines"
        label={words.helps}
        hint={words.lines}
        value={draft.helps}
        error={fault('helps')}
        onInput={(helps) => set({ helps })}
      />
      <Field
        kind="lines"
        label={words.ready}
        hint={words.lines}
        value={draft.ready}
        error={fault('ready')}
        onInput={(ready) => set({ ready })}
      />
      <Field
        kind="lines"
        label={words.expect}
        hint={words.lines}
        value={draft.expect}
        error={fault('expect')}
        onInput={(expect) => set({ expect })}
      />
    </fieldset>
  );
}
