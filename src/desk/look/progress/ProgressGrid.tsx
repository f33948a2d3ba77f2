// The table of students: a grid with one tab stop, sorted by its top row, whose top row and names stay in sight.

import { useRef } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import type { Day } from '../../../practice/days.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import './grid.css';
import './grid-print.css';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { microIds, skillIds } from '../../../practice/rubric.ts';
import type { RowGroup, SortKey } from '../../../progress/class/progress-rows.ts';
import { microWords, skillNames } from '../../../strings/en/micro-skills.ts';
import { progressWords as words } from '../../../strings/en/progress.ts';
import { GridRow } from './GridRow.tsx';
import { useFirstRows } from './useFirstRows.ts';
import { useGridKeys } from './useGridKeys.ts';

interface ProgressGridProps {
  readonly me: StaffMember;
  readonly spoken: (day: Day) => string;
  readonly baseOf: (learner: string) => string | undefined;
  readonly groups: readonly RowGroup[];
  /** Names this choice of students. When it changes, rows are drawn a few at a time again. */
  readonly shows: string;
  /** All twenty-four moves instead of four skills. */
  readonly micros: boolean;
  readonly sort: SortKey;
  readonly turned: boolean;
  readonly open: string | undefined;
  readonly onSort: (by: SortKey) => void;
  readonly onOpen: (id: string) => void;
  readonly onSheet: (id: string) => void;
}

interface Column {
  readonly key: SortKey;
  readonly name: string;
  readonly plant?: true;
}

const skillColumns = skillIds.map((key): Column => ({ key, name: skillNames[key], plant: true }));
const microColumns = microIds.map((key): Column => ({ key, name: microWords[key].name, plant: true }));

/** In letters. */
const longestLevel = Math.max(...Object.values(words.levels).map((word) => word.length));

const otherColumns: readonly Column[] = [
  { key: 'way', name: words.columns.way },
  { key: 'lastDay', name: words.columns.last },
];

export function ProgressGrid(props: ProgressGridProps) {
  const { me, spoken, baseOf, micros, sort, turned, open, onSort, onOpen, onSheet } = props;
  const table = useRef<HTMLTableElement>(null);
  const keys = useGridKeys(table);
  const groups = useFirstRows(props.groups, `${micros} ${props.shows}`);
  const columns: readonly Column[] = [
    { key: 'name', name: words.columns.student },
    ...(micros ? microColumns : [...skillColumns, ...otherColumns]),
  ];
  const sorted = columns.find(({ key }) => key === sort)?.name;
  return (
    <div className="progress-scroll">
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take focus is a grid.
        role="grid"
        className="progress-grid"
        data-micros={micros || undefined}
        style={{ '--longest': longestLevel }}
        aria-label={words.grid}
        aria-describedby="progress-grid-help"
        {...keys}
      >
        <thead>
          <tr>
            {columns.map(({ key, name, plant }) => (
              <th
                key={key}
                scope="col"
                data-column={plant ? 'plant' : key}
                data-name={name}
                aria-sort={key === sort ? direction(key, turned) : undefined}
              >
                <button
                  type="button"
                  className="progress-sort pair"
                  tabIndex={-1}
                  onClick={() => onSort(key)}
                >
                  <span>{name}</span>
                  {key === sort && (
                    <span className="progress-arrow" data-up={direction(key, turned) === 'ascending'}>
                      <Icon name="on" size="0.9rem" />
                    </span>
                  )}
                </button>
              </th>
            ))}
            <th scope="col" data-column="sheet" tabIndex={-1} className="no-print">
              <span className="for-screen-readers">{words.columns.sheet}</span>
            </th>
          </tr>
        </thead>
        {groups.map(({ id, name, rows }) => (
          <tbody key={id}>
            {(name !== undefined || props.groups.length > 1) && (
              <tr className="progress-group">
                <th scope="rowgroup" colSpan={columns.length + 1} tabIndex={-1}>
                  <span>
                    <Changing text={name ?? words.noGroup} />
                  </span>
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <GridRow
                key={row.id}
                row={row}
                base={baseOf(row.id)}
                last={row.lastDay && spoken(row.lastDay)}
                kind={me.kind}
                micros={micros}
                open={open === row.id}
                onOpen={onOpen}
                onSheet={onSheet}
              />
            ))}
          </tbody>
        ))}
      </table>
      <p id="progress-grid-help" className="for-screen-readers">
        {words.gridHelp}
      </p>
      <p className="for-screen-readers" role="status">
        <Changing text={sorted ? words.sortedBy(sorted, turned) : ''} />
      </p>
    </div>
  );
}

/** Names start at A; every other column starts with the furthest students. */
function direction(key: SortKey, turned: boolean): 'ascending' | 'descending' {
  return (key === 'name') === turned ? 'descending' : 'ascending';
}
