// How old the stories should be: one quiet choice, which nobody else sees.
import { useId } from 'preact/hooks';
import { type Band, bands } from '../../practice/terms.ts';
import { makerWords, storiesForWords as words } from '../../strings/en/rooms.ts';

export interface StoriesForProps {
  readonly band: Band;
  readonly onBand: (band: Band) => void;
}

export function StoriesFor({ band, onBand }: StoriesForProps) {
  const about = useId();
  return (
    <div className="stories-for row">
      <label className="row bold">
        {words.title}
        <select
          value={band}
          aria-describedby={about}
          onChange={({ currentTarget }) => onBand(currentTarget.value as Band)}
        >
          {bands.map((each) => (
            <option key={each} value={each}>
              {makerWords.bands[each]}
            </option>
          ))}
        </select>
      </label>
      <span id={about} className="soft">
        {words.about}
      </span>
    </div>
  );
}
