// The wall of badges: four for skills, one for each job that is learned. What is earned hangs in color, what is to come in pencil.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import '../../kit/pieces.css';
import './badges.css';
import { Icon } from '../../kit/icons/Icon.tsx';
import { badgeWords as words } from '../../strings/en/badges.ts';
import { BadgeCard } from './BadgeCard.tsx';
import { BadgePlace } from './BadgePlace.tsx';
import type { BadgeView, PlaceView } from './badge-view.ts';

export type Hung =
  | { readonly earned: BadgeView; readonly onUnfold: () => void }
  | { readonly place: PlaceView };

interface BadgeWallProps {
  readonly name: string | undefined;
  readonly skills: readonly Hung[];
  readonly jobs: readonly Hung[];
  readonly onJobs: () => void;
  /** Goes to the figure maker. Present for a guest only. */
  readonly onMake: (() => void) | undefined;
}

export function BadgeWall({ name, skills, jobs, onJobs, onMake }: BadgeWallProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="badge-wall page" data-screen="badges">
      <header className="card paper">
        <h1 ref={heading} tabIndex={-1}>
          <span>{words.title}</span>
          {name && (
            <span>
              <span>: </span>
              <bdi>{name}</bdi>
            </span>
          )}
        </h1>
        <p>{words.about}</p>
      </header>
      {onMake && (
        <section className="row apart card paper on-sun">
          <p>{words.guest}</p>
          <button type="button" className="button first" onClick={onMake}>
            <Icon name="hand-up" /> {words.make}
          </button>
        </section>
      )}
      <Shelf id="badges-skills" title={words.skills} badges={skills} />
      <Shelf id="badges-jobs" title={words.jobs} badges={jobs}>
        <div className="row apart card paper">
          <p>
            <Changing text={jobs.length > 0 ? words.noJobsYet : words.noJobs} />
          </p>
          <button type="button" className="button" onClick={onJobs}>
            {words.toJobs} <Icon name="on" />
          </button>
        </div>
      </Shelf>
    </div>
  );
}

interface ShelfProps {
  readonly id: string;
  readonly title: string;
  readonly badges: readonly Hung[];
  readonly children?: ComponentChildren;
}

function Shelf({ id, title, badges, children }: ShelfProps) {
  return (
    <section className="cork stack" aria-labelledby={id}>
      <h2 id={id} className="sign">
        {title}
      </h2>
      {badges.length > 0 && (
        <ul className="badge-wall-row cards">
          {badges.map((each) => (
            <li key={'earned' in each ? each.earned.badge : each.place.name}>
              {'earned' in each ? (
                <BadgeCard view={each.earned} onUnfold={each.onUnfold} />
              ) : (
                <BadgePlace {...each.place} />
              )}
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
