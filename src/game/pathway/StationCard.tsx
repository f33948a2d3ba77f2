// One station of the walk: its room, what to do there, who says yes, how long it takes and what comes next.
import type { ComponentChildren } from 'preact';
import { Changing } from '../../kit/Changing.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import type { RoomId } from '../../practice/places.ts';
import type { Station } from '../../progress/pathway/stations.ts';
import { pathwayWords as words } from '../../strings/en/pathway.ts';
import { RoomScene } from './RoomScene.tsx';

export interface StationView extends Pick<Station, 'id' | 'state'> {
  readonly name: string;
  readonly what: string;
  /** Further points, as a list. */
  readonly points: readonly string[];
  readonly who: string;
  readonly long: string;
  readonly after: string | undefined;
  /** Who confirmed it, and when, in sentences. */
  readonly proofs: readonly string[];
  readonly room: RoomId;
  readonly adult: string | undefined;
  /** What the student can do at this station now. */
  readonly body?: ComponentChildren;
}

interface StationCardProps extends StationView {
  readonly you: string;
}

export function StationCard({ you, ...station }: StationCardProps) {
  const { id, state, name, what, points, who, long, after, proofs, room, adult, body } = station;
  const { labels } = words;
  return (
    <article className="station paper" data-state={state} aria-labelledby={`station-${id}`}>
      <RoomScene room={room} adult={adult} you={state === 'now' ? you : undefined} />
      <div className="station-words stack">
        <h2 id={`station-${id}`} tabIndex={-1}>
          {name}
        </h2>
        <p>
          <span className="chip pair station-state">
            {state === 'done' && <Icon name="tick" />}
            {state === 'now' && <Icon name="hand-up" />}
            <span>{words.states[state]}</span>
          </span>
        </p>
        <p>{what}</p>
        {state === 'now' && points.length > 0 && (
          <>
            <p className="bold">{words.points}</p>
            <ul className="bullets">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </>
        )}
        <dl className="station-facts stack soft">
          <dt className="bold">
            <Changing text={state === 'done' ? labels.said : labels.who} />
          </dt>
          {proofs.length === 0 && <dd>{who}</dd>}
          {proofs.map((proof) => (
            <dd key={proof}>{proof}</dd>
          ))}
          {state !== 'done' && (
            <>
              <dt className="bold">{labels.long}</dt>
              <dd>{long}</dd>
            </>
          )}
          {state !== 'done' && after && (
            <>
              <dt className="bold">{labels.after}</dt>
              <dd>{after}</dd>
            </>
          )}
        </dl>
      </div>
      {body}
    </article>
  );
}
