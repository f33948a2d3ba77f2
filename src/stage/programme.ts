// What is on stage: the picture shown now, and the next one, which slides in over it on a sheet of its own.

import { beat } from './pacer.ts';
import { createSchoolView } from './school-view.ts';
import { createSheet, type Sheet } from './sheet.ts';
import { slideAt } from './slide-in.ts';
import type { Picture } from './stage.ts';
import { createTalkView } from './talk-view.ts';
import { createTitleView } from './title-view.ts';
import type { View, ViewFrame, Workbench } from './view.ts';

/** In milliseconds: a sheet that has waited for a picture this long slides in without it. */
const patience = 2500;

interface Act {
  readonly sheet: Sheet;
  readonly view: View;
  readonly made: number;
  /** When it began to slide in; absent while it waits for its pictures. */
  started?: number;
  arrived: boolean;
}

interface Programme {
  show(picture: Picture, now: number): void;
  /** Returns when the picture next changes. */
  update(now: number, standing: ViewFrame): number;
}

export function createProgramme(bench: Omit<Workbench, 'sheet'>): Programme {
  /** The last act is the newest picture; those before it are still visible below it. */
  let acts: Act[] = [];
  let isReady = false;
  let sweepNext = false;

  const open = (picture: Picture, now: number): Act => {
    const sheet = createSheet(bench.house);
    const before = acts.at(-1);
    const view = viewFor(picture, { ...bench, sheet }, before?.view);
    sheet.slide(1);
    return { sheet, view, made: now, arrived: false };
  };

  /** Returns whether the act is still sliding in or waiting. */
  const bringIn = (act: Act, isFirst: boolean, now: number, standing: ViewFrame): boolean => {
    if (act.arrived) return false;
    const complete = act.view.isComplete(standing);
    if (act.started === undefined) {
      if (!complete && now - act.made < patience) return false;
      act.started = now;
    }
    const still = isFirst || !standing.motion.moves;
    const slide = still ? { away: 0, arrived: true } : slideAt(act.started, now);
    act.sheet.slide(slide.away);
    act.arrived = slide.arrived;
    return !slide.arrived;
  };

  return {
    show(picture, now) {
      let act = acts.at(-1);
      if (!act?.view.canShow(picture)) {
        act = open(picture, now);
        acts.push(act);
      }
      act.view.show(picture, now);
    },
    update(now, standing) {
      let next = Infinity;
      for (const act of acts) {
        act.sheet.resize(standing.width, standing.density);
        next = Math.min(next, act.view.update(now, standing));
        const moving = bringIn(act, act === acts[0], now, standing);
        if (moving) next = Math.min(next, now + beat);
        else if (!act.arrived) next = Math.min(next, act.made + patience);
      }
      const top = acts.findLast((act) => act.arrived);
      if (top && top !== acts[0]) {
        const under = acts.slice(0, acts.indexOf(top));
        for (const act of under) act.sheet.destroy();
        acts = acts.slice(under.length);
        bench.pictures.note();
        sweepNext = true;
        next = Math.min(next, now + beat);
      } else if (sweepNext) {
        sweepNext = false;
        bench.pictures.sweep(new Set(acts.flatMap(({ sheet }) => sheet.held())));
      }
      if (!isReady && acts.at(-1)?.arrived && acts.at(-1)?.view.isComplete(standing)) {
        isReady = true;
        queueMicrotask(bench.events.onReady);
      }
      return next;
    },
  };
}

function viewFor(picture: Picture, bench: Workbench, before: View | undefined): View {
  switch (picture.kind) {
    case 'talk':
      // Between two places of a story the cast slides in with the sheet, already standing.
      return createTalkView(bench, picture, before?.kind !== 'talk');
    case 'school':
      return createSchoolView(bench);
    case 'title':
      return createTitleView(bench);
  }
}
