// The form of a job description: what the job is, its edge, and the pathway to it. Each field says what it is missing.

import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { Job } from '../../../practice/job.ts';
import type { StoryEntry } from '../../../story/page.ts';
import { jobFormWords as words } from '../../../strings/en/desk-roles.ts';
import { EdgeFields } from './EdgeFields.tsx';
import { type JobDraft, type JobField, type JobFieldsProps, readJob } from './job-draft.ts';
import { WayFields } from './WayFields.tsx';
import { WhatFields } from './WhatFields.tsx';

interface JobFormProps {
  readonly from: JobDraft;
  readonly stories: readonly StoryEntry[];
  /** The text of the button that saves it. */
  readonly save: string;
  readonly onSave: (job: Job) => void;
  readonly onCancel: () => void;
}

const lists: readonly JobField[] = ['ready', 'expect', 'points'];

export function JobForm({ from, stories, save, onSave, onCancel }: JobFormProps) {
  const [draft, setDraft] = useState(from);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const read = readJob(draft);
  const missing = tried && !read.ok ? read.missing : new Set<JobField>();
  const fault = (field: JobField): string | undefined => {
    if (!missing.has(field)) return undefined;
    return lists.includes(field) ? words.fault.lines : words.fault[field as keyof typeof words.fault];
  };
  const fields: JobFieldsProps = {
    draft,
    set: (change) => setDraft((before) => ({ ...before, ...change })),
    fault,
  };
  return (
    <form
      ref={form}
      className="stack loose"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (read.ok) onSave(read.job);
        else
          requestAnimationFrame(() =>
            form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
          );
      }}
    >
      <WhatFields {...fields} />
      <EdgeFields {...fields} />
      <WayFields {...fields} stories={stories} />
      <div className="stack">
        <p role="status" className={missing.size > 0 ? 'desk-error' : 'for-screen-readers'}>
          {missing.size > 0 && (
            <span key={missing.size}>
              <Icon name="signpost" /> {words.faults(missing.size)}
            </span>
          )}
        </p>
        <div className="row">
          <button type="submit" className="button first">
            {save}
          </button>
          <button type="button" className="button quiet" onClick={onCancel}>
            {words.cancel}
          </button>
        </div>
      </div>
    </form>
  );
}
