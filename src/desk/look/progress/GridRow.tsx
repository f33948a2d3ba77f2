// One student's row of the table. Opened, it shows all moves below and where each was shown.
import { memo } from 'preact/compat';
import { Changing } from '../../../kit/Changing.tsx';
import { Figure } from '../../../kit/Figure.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { Plant } from '../../../kit/Plant.tsx';
import type { StaffKind } from '../../../practice/job.ts';
import type { ProgressRow } from '../../../progress/class/progress-rows.ts';
import { levelWords, progressWords as words } from '../../../strings/en/progress.ts';
import { MicroDetails } from './MicroDetails.tsx';
import { PlantImage } from './PlantImage.tsx';
import { StatusChip } from './StatusChip.tsx';

interface GridRowProps {
  readonly row: ProgressRow;
  readonly base: string | undefined;
  /** The last day of practice, in words. */
  readonly last: string | undefined;
  /** The kind of adult who looks. */
  readonly kind: StaffKind;
  readonly micros: boolean;
  readonly open: boolean;
  readonly onOpen: (id: string) => void;
  readonly onSheet: (id: string) => void;
}

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, base, last, kind, micros, open, onOpen, onSheet } = props;
  const { id, nickname, skills, stuck } = row;
  const plants = micros ? skills.flatMap((skill) => skill.micros) : skills;
  return (
    <>
      <tr data-student={id} data-open={open || undefined}>
        <th scope="row">
          <button
            type="button"
            className="progress-name pair"
            tabIndex={-1}
            aria-expanded={open}
            onClick={() => onOpen(id)}
          >
            <span className="progress-fold" aria-hidden="true">
              <Icon name="back" size="1rem" />
            </span>
            <span className="face">{base && <Figure base={base} size={micros ? '2.2rem' : '2.9rem'} />}</span>
            <span className="progress-nickname">
              <bdi>{nickname}</bdi>
              {stuck.length > 0 && (
                <span className="progress-beside pair bold">
                  <Icon name="heart" size="1em" /> {words.sitBeside}
                </span>
              )}
              <span className="for-screen-readers">{words.open}</span>
            </span>
          </button>
        </th>
        {plants.map((plant) => (
          <td key={'micro' in plant ? plant.micro : plant.skill} tabIndex={-1} data-level={plant.level}>
            {micros ? (
              <PlantImage level={plant.level} tuneUp={'tuneUp' in plant && plant.tuneUp} />
            ) : (
              <Plant level={plant.level} size="2.4rem" />
            )}
            <span className="progress-word">
              {levelWords(plant.level, 'tuneUp' in plant && plant.tuneUp)}
            </span>
          </td>
        ))}
        {!micros && <WaysAndLast row={row} last={last} kind={kind} />}
        <td className="no-print">
          <button
            type="button"
            className="button progress-to-sheet"
            tabIndex={-1}
            aria-label={words.openSheetOf(nickname)}
            onClick={() => onSheet(id)}
          >
            {words.openSheet}
          </button>
        </td>
      </tr>
      {open && (
        <tr className="progress-open no-print">
          <td colSpan={plants.length + (micros ? 2 : 4)} tabIndex={-1}>
            <p className="for-screen-readers">{words.details(nickname)}</p>
            <MicroDetails skills={skills} />
          </td>
        </tr>
      )}
    </>
  );
});

/** The last columns, left out where twenty-four plants need the room. */
function WaysAndLast({ row, last, kind }: Pick<GridRowProps, 'row' | 'last' | 'kind'>) {
  const { ways } = row;
  return (
    <>
      <td tabIndex={-1}>
        {ways.length === 0 ? (
          <span className="chip" data-status="none">
            <Changing text={last === undefined ? words.notStarted : words.noRoleYet} />
          </span>
        ) : (
          ways.map((way) => <StatusChip key={way.role} way={way} kind={kind} />)
        )}
      </td>
      <td tabIndex={-1} className="progress-last">
        <Changing text={last ?? words.never} />
      </td>
    </>
  );
}
