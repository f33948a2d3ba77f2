// The trail across the top of a sitting: seven stages of asking, shown as three steps.
import type { LoopStage } from '../practice/terms.ts';
import type { Page } from '../story/page.ts';
import type { TrailStep } from './view.ts';

const stepOf: Readonly<Record<LoopStage, TrailStep['id']>> = {
  notice: 'first',
  decide: 'first',
  pick: 'first',
  ask: 'second',
  use: 'second',
  reflect: 'third',
  give: 'third',
};

const steps = ['first', 'second', 'third'] as const;

/** The stage the story is in after these pages: the last one it named. */
export function stageAfter(pages: readonly Page[]): LoopStage {
  let stage: LoopStage = 'notice';
  for (const page of pages)
    for (const line of page.lines) for (const cue of line.cues) if (cue.kind === 'stage') stage = cue.stage;
  return stage;
}

export function trailFor(stage: LoopStage, finished: boolean): readonly TrailStep[] {
  const now = steps.indexOf(stepOf[stage]);
  return steps.map((id, at) => ({
    id,
    status: finished || at < now ? 'done' : at === now ? 'now' : 'ahead',
  }));
}
