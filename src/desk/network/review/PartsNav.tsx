// The seven parts with their minutes: the present one is marked, and each can be opened.
import { reviewWords as words } from '../../../strings/en/review.ts';
import { type ReviewPart, reviewParts } from './review-place.ts';

interface PartsNavProps {
  readonly now: ReviewPart;
  readonly minutes: Readonly<Record<ReviewPart, number>>;
  readonly onPart: (part: ReviewPart) => void;
}

export function PartsNav({ now, minutes, onPart }: PartsNavProps) {
  const at = reviewParts.indexOf(now);
  return (
    <nav className="parts-nav" aria-label={words.partsName}>
      <ol>
        {reviewParts.map((part, i) => (
          <li key={part}>
            <button
              type="button"
              className="pick"
              aria-current={part === now ? 'step' : undefined}
              data-past={i < at}
              onClick={() => onPart(part)}
            >
              <span className="parts-nav-number card-name" aria-hidden="true">
                {i + 1}
              </span>
              <span>
                <span>{words.parts[part]}</span>
                {minutes[part] > 0 && <small>{words.shortMinutes(minutes[part])}</small>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
