// Progress: how practice grows, student by student and as a class. Levels in words and plants; no percentages, no ranks.
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { compareWords } from '../../../kit/page-language.ts';
import './progress.css';
import type { ClassLearner } from '../../../progress/class/class-state.ts';
import { projectClasses, projectGroups } from '../../../progress/class/classes.ts';
import {
  type Grouping,
  groupRows,
  isShown,
  type SortKey,
  sortRows,
} from '../../../progress/class/progress-rows.ts';
import { pictureOf } from '../../../progress/mastery/class-picture.ts';
import { progressWords as words } from '../../../strings/en/progress.ts';
import type { Desk } from '../../desk.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import { Nobody } from '../../frame/Nobody.tsx';
import { useRemembered } from '../../frame/remembered.tsx';
import { ClassFiles } from './ClassFiles.tsx';
import { ClassPlot } from './ClassPlot.tsx';
import { Glance } from './Glance.tsx';
import { ProgressFilters } from './ProgressFilters.tsx';
import { ProgressGrid } from './ProgressGrid.tsx';
import { ProgressHead } from './ProgressHead.tsx';
import { firstView, type ProgressView } from './progress-view.ts';
import { useAfterPaint } from './useAfterPaint.ts';
import { useRows } from './useRows.ts';

/** Rows shown before a button offers more: more than any class has. */
const mostRows = 60;

export function ProgressScreen({ desk }: { readonly desk: Desk }) {
  const { state, onGo } = desk;
  if ([...state.learners.values()].some(({ named }) => named)) return <Progress desk={desk} />;
  return (
    <div data-screen="desk-progress">
      <DeskHeading page={words.page}>{words.title}</DeskHeading>
      <Nobody says={words.nobody} onGo={onGo} />
    </div>
  );
}

function Progress({ desk }: { readonly desk: Desk }) {
  const { state, today, onGo } = desk;
  // Remembered, so that coming back from a student's sheet shows the same view.
  const [view, setView] = useRemembered('progress', firstView);
  const [shown, setShown] = useState(mostRows);
  const change = useCallback(
    (next: Partial<ProgressView>) => setView((before) => ({ ...before, ...next })),
    [setView],
  );
  const { layout, filter, grouping, sort, turned } = view;

  const classes = useMemo(() => projectClasses(state.own).filter(({ closed }) => !closed), [state.own]);
  const groups = useMemo(() => projectGroups(state.own), [state.own]);
  const inClass = view.class ?? (classes.length > 1 ? classes[0]?.id : undefined) ?? '';
  const isIn = useCallback(
    (learner: ClassLearner) => learner.named !== undefined && (inClass === '' || learner.class === inClass),
    [inClass],
  );
  const all = useRows(state, today, isIn);
  const rows = useMemo(
    () =>
      sortRows(
        all.filter((row) => isShown(row, filter)),
        sort,
        turned,
        compareWords,
      ),
    [all, filter, sort, turned],
  );
  const listed = useMemo(() => rows.slice(0, shown), [rows, shown]);
  const grouped = useMemo(
    () => groupRows(listed, grouping, groups, classes),
    [listed, grouping, groups, classes],
  );
  const calm = useAfterPaint();
  const picture = useMemo(() => (calm ? pictureOf(all) : undefined), [all, calm]);
  const groupings: readonly Grouping[] = [
    'none',
    ...(groups.length > 0 ? (['group'] as const) : []),
    ...(classes.length > 1 && inClass === '' ? (['class'] as const) : []),
  ];

  const onSort = useCallback(
    (by: SortKey) =>
      setView((before) => ({ ...before, sort: by, turned: before.sort === by && !before.turned })),
    [setView],
  );
  const onOpen = useCallback(
    (id: string) => setView(({ open, ...before }) => (open === id ? before : { ...before, open: id })),
    [setView],
  );
  const goTo = useRef(onGo);
  goTo.current = onGo;
  const onSheet = useCallback((of: string) => goTo.current({ at: 'student', of }), []);
  const called =
    classes.find(({ id }) => id === inClass)?.name ?? (classes.length === 1 ? classes[0]?.name : undefined);

  return (
    <div className="desk-progress beside" data-screen="desk-progress" data-layout={layout}>
      <section className="progress-main stack card paper">
        <ProgressHead
          called={called}
          layout={layout}
          onLayout={(next) => change({ layout: next })}
          files={
            <ClassFiles
              state={desk.state}
              me={desk.me}
              today={desk.today}
              onSay={desk.onSay}
              sayAll={desk.store.sayAll}
              rows={rows}
              called={called}
            />
          }
        />
        {all.length > 0 && all.every(({ lastDay }) => lastDay === undefined) && <Fresh onGo={onGo} />}
        <ProgressFilters
          view={view}
          classes={classes}
          inClass={inClass}
          groupings={groupings}
          found={words.found(rows.length, all.length)}
          onChange={change}
        />
        {layout === 'picture' ? (
          <ClassPlot
            picture={pictureOf(rows)}
            who={rows.length === all.length ? words.picture.everyone : words.picture.some}
          />
        ) : rows.length === 0 ? (
          <p className="card">
            <Changing text={all.length === 0 ? words.nobodyInClass : words.nobodyFits} />
          </p>
        ) : (
          <ProgressGrid
            me={desk.me}
            spoken={desk.spoken}
            baseOf={desk.baseOf}
            groups={grouped}
            shows={JSON.stringify([inClass, filter])}
            micros={layout === 'micros'}
            sort={sort}
            turned={turned}
            open={view.open}
            onSort={onSort}
            onOpen={onOpen}
            onSheet={onSheet}
          />
        )}
        {layout !== 'picture' && rows.length > shown && (
          <button type="button" className="button no-print" onClick={() => setShown(shown + mostRows)}>
            {words.more(Math.min(mostRows, rows.length - shown))}
          </button>
        )}
      </section>
      {calm && all.length > 0 && layout === 'skills' && (
        <Glance
          rows={all}
          picture={picture}
          onAssign={(of) => onGo({ at: 'assign', of })}
          onSheet={onSheet}
        />
      )}
    </div>
  );
}

/** Shown while the class has not practiced yet. */
function Fresh({ onGo }: Pick<Desk, 'onGo'>) {
  return (
    <div className="note leaf row no-print">
      <p className="grow">{words.fresh}</p>
      <div className="row">
        <button type="button" className="button first" onClick={() => onGo({ at: 'facilitate' })}>
          {words.freshTogether}
        </button>
        <button type="button" className="button" onClick={() => onGo({ at: 'assign' })}>
          {words.freshGive}
        </button>
      </div>
    </div>
  );
}
