// What a teacher with one minute needs: which moves grow, which few students show, whom to sit beside, and who has no role yet.
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { ProgressRow } from '../../../progress/class/progress-rows.ts';
import type { ClassPicture } from '../../../progress/mastery/class-picture.ts';
import { microWords } from '../../../strings/en/micro-skills.ts';
import { progressWords as words } from '../../../strings/en/progress.ts';

interface GlanceProps {
  readonly rows: readonly ProgressRow[];
  readonly picture: ClassPicture | undefined;
  readonly onAssign: (micro: string) => void;
  readonly onSheet: (id: string) => void;
}

/** Most names shown; the rest are in the table. */
const most = 6;

export function Glance({ rows, picture, onAssign, onSheet }: GlanceProps) {
  const beside = rows.filter(({ stuck }) => stuck.length > 0);
  const roleless = rows.filter(({ hasRole }) => !hasRole);
  return (
    <aside className="cards small few no-print" aria-label={words.glance}>
      {picture && (
        <section className="stack card paper">
          <h2>{words.thin}</h2>
          {picture.thin.length === 0 && <p>{words.noThin}</p>}
          <ul className="glance-list rows">
            {picture.thin.map(({ micro }) => (
              <li key={micro}>
                <span>{microWords[micro].name}</span>
                <button
                  type="button"
                  className="button first"
                  aria-label={words.assignMicro(microWords[micro].name)}
                  onClick={() => onAssign(micro)}
                >
                  {words.assign}
                </button>
              </li>
            ))}
          </ul>
          <h2>{words.growing}</h2>
          {picture.growing.length === 0 && <p>{words.noGrowing}</p>}
          <ul className="glance-list rows">
            {picture.growing.map(({ micro }) => (
              <li key={micro}>{microWords[micro].name}</li>
            ))}
          </ul>
        </section>
      )}
      {beside.length > 0 && (
        <section className="stack card paper">
          <h2>
            <Icon name="heart" /> {words.beside}
          </h2>
          <p>{words.besideAbout}</p>
          <Names rows={beside} onSheet={onSheet} />
        </section>
      )}
      {roleless.length > 0 && (
        <section className="stack card paper">
          <h2>{words.roleless}</h2>
          <Names rows={roleless} onSheet={onSheet} />
        </section>
      )}
    </aside>
  );
}

function Names({ rows, onSheet }: Pick<GlanceProps, 'rows' | 'onSheet'>) {
  return (
    <ul className="glance-names row close">
      {rows.slice(0, most).map(({ id, nickname }) => (
        <li key={id}>
          <button
            type="button"
            className="button"
            aria-label={words.openSheetOf(nickname)}
            onClick={() => onSheet(id)}
          >
            <bdi>{nickname}</bdi>
          </button>
        </li>
      ))}
      {rows.length > most && <li>{words.moreNames(rows.length - most)}</li>}
    </ul>
  );
}
