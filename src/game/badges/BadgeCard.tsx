// One earned badge on the wall: its drawing, what it certifies, what was shown, and who confirmed it when.
import { badgeWords as words } from '../../strings/en/badges.ts';
import { BadgeArt } from './BadgeArt.tsx';
import type { BadgeView } from './badge-view.ts';

interface BadgeCardProps {
  readonly view: BadgeView;
  readonly onUnfold: () => void;
}

export function BadgeCard({ view, onUnfold }: BadgeCardProps) {
  const { badge, kind, motif, title, can, shown, confirmed } = view;
  return (
    <article className="badge-card stack card paper">
      <BadgeArt kind={kind} motif={motif} name={badge} />
      <div className="badge-card-words stack">
        <p className="soft bold">{words.kind[kind]}</p>
        <h3>{title}</h3>
        <p>{can}</p>
        {shown.length > 0 && (
          <div>
            <p className="bold">{words.shown}</p>
            <ul className="badge-card-shown row">
              {shown.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </div>
        )}
        {confirmed.length > 0 && (
          <div>
            <p className="bold">{words.confirmedBy}</p>
            <ul>
              {confirmed.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </div>
        )}
        <button
          type="button"
          className="button own-width"
          aria-label={words.unfold(title)}
          onClick={onUnfold}
        >
          {words.unfoldShort}
        </button>
      </div>
    </article>
  );
}
