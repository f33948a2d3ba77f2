// One job in full: what it helps with, where it ends and whom to ask instead, who trains it and what it takes.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { capital } from '../../kit/page-language.ts';
import '../../kit/pieces.css';
import './jobs.css';
import './job-page.css';
import { figureUrl } from '../../kit/art.ts';
import { Figure } from '../../kit/Figure.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import type { Job } from '../../practice/job.ts';
import type { JobAccess } from '../../progress/pathway/job-board.ts';
import { categoryNames } from '../../strings/en/category-names.ts';
import { jobWords, jobPageWords as words } from '../../strings/en/jobs.ts';
import { standIns } from '../pathway/staff-rooms.ts';

/** What this student can do with the job now, and the action. */
interface JobDoor {
  readonly kind: JobAccess;
  readonly onPress: () => void;
}

interface JobPageProps {
  readonly job: Job;
  readonly trainer: string;
  /** Another adult who may train it. */
  readonly also: string | undefined;
  /** The adult who has to say yes first. */
  readonly first: string | undefined;
  readonly planned: string | undefined;
  readonly door: JobDoor;
  readonly onJobs: () => void;
}

export function JobPage({ job, trainer, also, first, planned, door, onJobs }: JobPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { meetings, minutes, title, points } = job.training;
  return (
    <div className="page narrow" data-screen="job">
      <article className="job-sheet stack paper" aria-labelledby="job-title" data-category={job.category}>
        <span className="pin" aria-hidden="true" />
        <header className="row apart">
          <div>
            <p className="soft bold">{categoryNames[job.category]}</p>
            <h1 id="job-title" ref={heading} tabIndex={-1}>
              {job.title}
            </h1>
            <p className="lead">{job.line}</p>
          </div>
          <div className="pair">
            <Figure base={figureUrl(standIns[job.sponsor].figure)} size="6.5rem" flip />
            <div>
              <h2 className="lead">{words.trainer}</h2>
              <p>{capital(trainer)}</p>
              {also && <p>{words.also(capital(also))}</p>}
            </div>
          </div>
        </header>
        <Door door={door} job={job} first={first} />
        <Part title={words.helps}>
          <Lines lines={job.helps} />
        </Part>
        <section className="job-edge">
          <h2 className="pair">
            <Icon name="signpost" /> {words.notMine}
          </h2>
          <p>{words.notMineAbout}</p>
          <ul className="stack">
            {job.notMyJob.map(({ what, who }) => (
              <li key={what}>
                <span className="job-edge-what">{what}</span>{' '}
                <span className="pair bold">
                  <Icon name="on" /> {words.instead(who)}
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section className="job-edge">
          <h2 className="pair">
            <Icon name="hand-up" /> {words.adult}
          </h2>
          <Lines lines={job.fetchAdultWhen} />
        </section>
        {job.expect.length > 0 && (
          <Part title={words.expect}>
            <Lines lines={job.expect} />
          </Part>
        )}
        {job.ready.length > 0 && (
          <Part title={words.ready}>
            <Lines lines={job.ready} />
          </Part>
        )}
        <section className="job-takes">
          <h2>{words.takes}</h2>
          <ol className="stack">
            {first && <li className="stack">{words.talk(first)}</li>}
            <li className="stack">
              <span>{words.training(title, jobWords.long(meetings, minutes))}</span>
              {planned && <strong> {jobWords.planned(planned)}.</strong>}
              <Lines lines={points} />
            </li>
            <li className="stack">{words.guided(job.guided)}</li>
            {job.rolePlays.length > 0 && <li className="stack">{words.plays(job.rolePlays.length)}</li>}
            <li className="stack">{words.real(job.real)}</li>
          </ol>
          {first && <p>{words.weekly(first)}</p>}
        </section>
      </article>
      <button type="button" className="button own-width no-print" onClick={onJobs}>
        <Icon name="back" /> {words.back}
      </button>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="bullets">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface DoorProps {
  readonly door: JobDoor;
  readonly job: Job;
  readonly first: string | undefined;
}

function Door({ door, job, first }: DoorProps) {
  switch (door.kind) {
    case 'learn':
      return (
        <div className="job-door slip row on-cream no-print">
          <button type="button" className="button first" onClick={door.onPress}>
            <Icon name="hand-up" /> {words.learn}
          </button>
          <p>
            {first && <strong>{capital(jobWords.first(first))}. </strong>}
            <span>{words.learnAbout}</span>
          </p>
        </div>
      );
    case 'onTheWay':
      return (
        <div className="job-door slip row on-cream no-print">
          <button type="button" className="button first" onClick={door.onPress}>
            {words.goOn} <Icon name="on" />
          </button>
          <p>{words.onTheWay}</p>
        </div>
      );
    case 'guest':
      return (
        <div className="job-door slip row on-cream no-print">
          <button type="button" className="button first" onClick={door.onPress}>
            <Icon name="hand-up" /> {words.make}
          </button>
          <p>{words.guest}</p>
        </div>
      );
    case 'rests':
      return (
        <div className="job-door slip row on-cream no-print">
          <p>{words.rests}</p>
          <button type="button" className="button" onClick={door.onPress}>
            {words.goOn} <Icon name="on" />
          </button>
        </div>
      );
    case 'later':
      return <p className="job-door slip row on-cream no-print">{words.later(words.bands[job.band])}</p>;
    case 'closed':
      return <p className="job-door slip row on-cream no-print">{words.closed}</p>;
  }
}
