// One job on the job board: a note on colored paper, pinned, with how the student stands with it.

import { Changing } from '../../kit/Changing.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import { capital } from '../../kit/page-language.ts';
import type { RoleCategory } from '../../practice/roles.ts';
import type { JobStanding } from '../../progress/pathway/job-board.ts';
import { categoryNames } from '../../strings/en/category-names.ts';
import { jobWords as words } from '../../strings/en/jobs.ts';

export interface JobNoteView {
  readonly role: string;
  readonly title: string;
  readonly line: string;
  readonly category: RoleCategory;
  /** The adult who trains it, worded for the middle of a sentence. */
  readonly trainer: string;
  readonly meetings: number;
  readonly minutes: number;
  readonly standing: JobStanding;
  readonly rests: boolean;
  readonly later: boolean;
  /** The adult who has to say yes first. */
  readonly first: string | undefined;
  /** The day of the next training, in words. */
  readonly planned: string | undefined;
  /** The last day of its trial, in words. */
  readonly until: string | undefined;
  /** True for a job made in this class. */
  readonly own: boolean;
}

interface JobNoteProps extends JobNoteView {
  /** Opens the job, or the student's pathway if they are on it. */
  readonly onOpen: () => void;
}

export function JobNote(note: JobNoteProps) {
  const { title, line, category, trainer, meetings, minutes, standing, rests, later, first } = note;
  const onTheWay = standing !== 'none';
  return (
    <article className="job-note card" data-category={category} data-standing={standing}>
      <span className="pin" aria-hidden="true" />
      <p className="soft bold">
        <span>{categoryNames[category]}</span>
        {note.own && <span>{` · ${words.own}`}</span>}
      </p>
      <h3>{title}</h3>
      <p>{line}</p>
      <p className="soft">
        {capital(words.trains(trainer))} · {words.long(meetings, minutes)}
      </p>
      {note.planned && (
        <p className="bold">
          <Icon name="clock" /> {words.planned(note.planned)}
        </p>
      )}
      {note.until && <p className="soft">{words.until(note.until)}</p>}
      <p className="job-note-chips row">
        {onTheWay && <span className="chip on-sun">{words.standings[standing]}</span>}
        {rests && <span className="chip">{words.rests}</span>}
        {later && <span className="chip">{words.later}</span>}
        {first && !onTheWay && <span className="chip">{capital(words.first(first))}</span>}
      </p>
      <button
        type="button"
        className={onTheWay ? 'button first' : 'button'}
        aria-label={`${onTheWay ? words.walk : words.open}: ${title}`}
        onClick={note.onOpen}
      >
        <Changing text={onTheWay ? words.walk : words.open} />
        <Icon name="on" />
      </button>
    </article>
  );
}
