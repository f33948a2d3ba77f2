// The place of a badge that is not earned yet, in pencil: what is still needed, and the way there.
import { Changing } from '../../kit/Changing.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import { Plant } from '../../kit/Plant.tsx';
import { badgeWords as words } from '../../strings/en/badges.ts';
import { BadgeArt } from './BadgeArt.tsx';
import type { PlaceView } from './badge-view.ts';

export function BadgePlace({ kind, motif, title, name, lines, growing, onGo }: PlaceView) {
  return (
    <article className="badge-place stack card">
      <BadgeArt kind={kind} motif={motif} name={name} pencil />
      <div className="badge-card-words stack">
        <p className="soft bold">
          <Changing text={kind === 'skill' ? words.growing : words.onTheWay} />
        </p>
        <h3>{title}</h3>
        {growing.length > 0 && (
          <div>
            <p>{words.wants.moves}</p>
            <ul className="badge-place-plants cards">
              {growing.map((move) => (
                <li key={move.name} className="pair">
                  <Plant level={move.level} size="1.9rem" />
                  <span>
                    {move.name} <span className="badge-place-level soft">{move.says}</span>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
        {lines.length > 0 && (
          <ul className="badge-place-lines">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <button
          type="button"
          className="button quiet own-width"
          aria-label={kind === 'skill' ? `${words.toPath}: ${title}` : words.toPathwayOf(title)}
          onClick={onGo}
        >
          <Changing text={kind === 'skill' ? words.toPath : words.toPathway} />
          <Icon name="on" />
        </button>
      </div>
    </article>
  );
}
