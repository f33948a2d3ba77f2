// A pathway as a walk through the school: a path of paper rooms, with the student's figure where they are now.
import { useEffect, useRef } from 'preact/hooks';
import './pathway.css';
import { Icon } from '../../kit/icons/Icon.tsx';
import { pathwayWords as words } from '../../strings/en/pathway.ts';
import { StationCard, type StationView } from './StationCard.tsx';
import type { WalkDoor } from './walk-door.ts';
import { layWalk, type PathTurn } from './walk-layout.ts';

interface PathwayWalkProps {
  readonly job: string;
  readonly stations: readonly StationView[];
  /** The base of the student's figure. */
  readonly you: string;
  readonly door: WalkDoor | undefined;
  /** Lines about the weekly talk, where there is one. */
  readonly weekly: readonly string[];
  /** Begins the pathway, or takes it up again. */
  readonly onChoose: () => void;
  /** A guest makes a figure first. */
  readonly onMake: () => void;
  /** Absent where the student is not on this pathway. */
  readonly onLeave: (() => void) | undefined;
  readonly onJob: () => void;
  readonly onJobs: () => void;
}

export function PathwayWalk(props: PathwayWalkProps) {
  const { job, stations, you, door, weekly, onChoose, onMake, onLeave, onJob, onJobs } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const now = stations.find(({ state }) => state === 'now');
  const laid = layWalk(stations.map(({ state }) => state));
  return (
    <div className="pathway page" data-screen="pathway">
      <header className="stack card paper">
        <h1 ref={heading} tabIndex={-1}>
          {words.title(job)}
        </h1>
        <p>{words.about}</p>
        {weekly.map((line) => (
          <p key={line}>
            <Icon name="heart" /> {line}
          </p>
        ))}
        <p className="no-print row">
          {now && (
            <button
              type="button"
              className="button first"
              onClick={() => document.getElementById(`station-${now.id}`)?.focus()}
            >
              {words.here(now.name)} <Icon name="on" />
            </button>
          )}
          <button type="button" className="button" onClick={onJob}>
            <Icon name="pinned-note" /> {words.job}
          </button>
          <button type="button" className="button quiet" onClick={onJobs}>
            {words.all}
          </button>
        </p>
      </header>
      {door && <Door door={door} onPress={door.kind === 'guest' ? onMake : onChoose} />}
      <ol className="walk stack" aria-label={words.walk}>
        {stations.map((station, at) => (
          <li
            key={station.id}
            data-side={laid[at]?.side}
            aria-current={station.state === 'now' ? 'step' : undefined}
          >
            <StationCard {...station} you={you} />
            {laid[at]?.way && <Stones way={laid[at].way} />}
          </li>
        ))}
      </ol>
      {onLeave && (
        <section className="no-print row">
          <button
            type="button"
            className="button"
            onClick={() => {
              onLeave();
              heading.current?.focus();
            }}
          >
            {words.leave}
          </button>
          <p>{words.leaveAbout}</p>
        </section>
      )}
    </div>
  );
}

function Door({ door, onPress }: { readonly door: WalkDoor; readonly onPress: () => void }) {
  if (door.kind === 'rests') return <p className="row apart card paper on-sun">{words.rests}</p>;
  if (door.kind === 'later') return <p className="row apart card paper on-sun">{door.text}</p>;
  const says: Readonly<Record<typeof door.kind, readonly [about: string, press: string]>> = {
    learn: [words.learnAbout, words.learn],
    left: [words.left, words.again],
    guest: [words.guest, words.make],
  };
  const [about, press] = says[door.kind];
  return (
    <div className="row apart card paper on-sun">
      <p>{about}</p>
      <button type="button" className="button first" onClick={onPress}>
        <Icon name="hand-up" /> {press}
      </button>
    </div>
  );
}

const ways: Readonly<Record<PathTurn, string>> = {
  across: 'M0 50C35 20 65 80 100 50',
  home: 'M100 0C100 75 0 25 0 100',
  down: 'M50 0C20 35 80 65 50 100',
};

/** Stepping stones from one station to the next. On a narrow page all of them lead down. */
function Stones({ way }: { readonly way: PathTurn }) {
  return (
    <>
      <Trail way={way} wide={way !== 'down'} />
      {way !== 'down' && <Trail way="down" narrow />}
    </>
  );
}

interface TrailProps {
  readonly way: PathTurn;
  readonly wide?: boolean;
  readonly narrow?: boolean;
}

function Trail({ way, wide, narrow }: TrailProps) {
  return (
    <svg
      className="stones"
      data-way={way}
      data-only={wide ? 'wide' : narrow ? 'narrow' : undefined}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={ways[way]} className="stones-edge" />
      <path d={ways[way]} className="stones-top" />
    </svg>
  );
}
