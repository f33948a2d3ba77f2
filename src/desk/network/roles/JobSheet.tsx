// A job description to read, with every part that students see.

import type { Job } from '../../../practice/job.ts';
import { partWords as words } from '../../../strings/en/desk-roles.ts';

interface JobSheetProps {
  readonly job: Job;
  /** The titles of its role-plays. */
  readonly plays: readonly string[];
}

export function JobSheet({ job, plays }: JobSheetProps) {
  const { training } = job;
  return (
    <div className="job-sheet cards few">
      <Part title={words.helps} lines={job.helps} />
      <Part title={words.expect} lines={job.expect} />
      <Part
        edge
        title={words.notMyJob}
        lines={job.notMyJob.map(({ what, who }) => words.insteadOf(what, who))}
      />
      <Part edge title={words.fetchAdultWhen} lines={job.fetchAdultWhen} />
      <Part title={words.ready} lines={job.ready} />
      <Part
        title={words.training}
        lines={[words.session(training.title, training.minutes, training.meetings), ...training.points]}
      />
      <Part title={words.guided} lines={[job.guided]} />
      <Part title={words.rolePlays} lines={plays} />
      <Part title={words.real} lines={[job.real]} />
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly edge?: boolean;
}

function Part({ title, lines, edge = false }: PartProps) {
  if (lines.length === 0) return null;
  return (
    <section className={edge ? 'note coral' : undefined}>
      <h2>{title}</h2>
      <ul className="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
