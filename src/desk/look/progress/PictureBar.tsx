// One bar of the class picture. Each level has its own pattern as well as its color, so that neither is needed alone.

import type { PicturePart } from '../../../progress/mastery/class-picture.ts';
import { progressWords as words } from '../../../strings/en/progress.ts';

interface PictureBarProps {
  readonly parts: readonly PicturePart[];
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

export function PictureBar({ parts }: PictureBarProps) {
  let from = 0;
  return (
    <svg className="picture-bar" aria-hidden="true" focusable="false">
      {parts.map(({ level, students, share }) => {
        const x = from;
        from += share;
        if (students === 'nobody') return null;
        const middle = percent(x + share / 2);
        return (
          <g key={level}>
            <rect
              className="picture-ink"
              x={percent(x)}
              width={percent(share)}
              height="100%"
              fill={`url(#ink-${level})`}
            />
            <rect className="picture-label" x={middle} y="50%" rx="7" />
            <text key={students} x={middle} y="50%" dy="0.35em" textAnchor="middle">
              {students === 'few' ? words.picture.few : students}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** A patch of one level's pattern, for the legend. */
export function PictureInk({ level }: Pick<PicturePart, 'level'>) {
  return (
    <svg className="picture-patch" aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" fill={`url(#ink-${level})`} />
    </svg>
  );
}

/** The five patterns, defined once for the page: bare soil, seeds, sprouts, leaves, flowers. */
export function PictureInks() {
  return (
    <svg className="picture-inks" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="ink-new" width="9" height="9" patternUnits="userSpaceOnUse">
          <rect width="9" height="9" fill="#f6ead2" />
          <circle cx="3" cy="3" r="1.1" fill="#b98a4d" />
        </pattern>
        <pattern id="ink-tried" width="9" height="9" patternUnits="userSpaceOnUse">
          <rect width="9" height="9" fill="#f3d9a4" />
          <path d="M2 4.5h5M4.5 2v5" stroke="#a87a3d" strokeWidth="1.2" />
        </pattern>
        <pattern id="ink-growing" width="9" height="9" patternUnits="userSpaceOnUse">
          <rect width="9" height="9" fill="#dff0c4" />
          <path d="M-1 10 10 -1M-1 1 1 -1M8 10 10 8" stroke="#8fbf5d" strokeWidth="1.4" />
        </pattern>
        <pattern id="ink-steady" width="9" height="9" patternUnits="userSpaceOnUse">
          <rect width="9" height="9" fill="#a9dcb8" />
          <path d="M0 0 9 9M0 9 9 0" stroke="#6fb98a" strokeWidth="1.1" />
        </pattern>
        <pattern id="ink-strong" width="12" height="12" patternUnits="userSpaceOnUse">
          <rect width="12" height="12" fill="#ffe28a" />
          <circle cx="6" cy="6" r="2.6" fill="none" stroke="#e0a92e" strokeWidth="1.3" />
        </pattern>
      </defs>
    </svg>
  );
}
