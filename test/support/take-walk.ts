// Takes walks in a browser: presses through a story as its walk says, and watches that no panel covers a face on the way.
import type { Page } from 'playwright-core';
import type { ComponentId, SayKind } from '../../src/practice/terms.ts';
import type { Book, Walk } from '../../src/story/page.ts';
import { drawBeginning, type Move, turnPage } from '../../src/story/reader.ts';
import { componentsFor } from '../../src/words/components.ts';
import { levelFor } from '../../src/words/levels.ts';

/** Takes the walk up to the debrief, and answers with every panel that covered a face on the way. */
export async function takeWalk(page: Page, whole: Book, walk: Walk): Promise<readonly string[]> {
  const book = drawBeginning(whole, walk.beginning, walk.parting);
  const moves = movesOf(walk);
  const steps = moves.map(({ choice, level }, at) => {
    const { choices } = turnPage(book, moves.slice(0, at));
    const say = choices.find(({ id }) => id === choice)?.say;
    return { choice, ticks: say ? ticksFor(say.kind, level, whole) : undefined };
  });
  await page.waitForSelector('[data-choice], .next');
  // Clicked from inside the page, so that a whole library takes seconds; role-play.test.ts uses real presses.
  return page.evaluate(walkThrough, steps);
}

interface Step {
  readonly choice: string;
  /** For own words, the indexes of the parts to tick. */
  readonly ticks: readonly number[] | undefined;
}

/** Runs in the page. */
async function walkThrough(steps: readonly Step[]): Promise<readonly string[]> {
  const found = new Set<string>();
  /** The stage draws a face inside the room left for it, so that room stands for the face. */
  const look = (): void => {
    const panels = document.querySelectorAll('.trail, .talk-between > *, .talk-panel > *');
    for (const face of document.querySelectorAll('.talk-slot, .talk-slot .figure')) {
      const a = face.getBoundingClientRect();
      const room = (face.closest('.talk-slot') ?? face).getBoundingClientRect();
      if (a.left < room.left - 1 || a.right > room.right + 1) found.add(`${face.className} leaves its room`);
      for (const panel of panels) {
        const b = panel.getBoundingClientRect();
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (wide > 1 && high > 1) found.add(`${panel.className} lies on ${face.className}`);
      }
    }
  };
  const tick = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();
  /** Clicks again when the page did not change, because it may not have been ready. */
  const press = async (selector: string): Promise<void> => {
    const before = document.querySelector('main')?.innerHTML;
    const pressed = performance.now();
    tick(selector);
    do await new Promise((done) => setTimeout(done));
    while (document.querySelector('main')?.innerHTML === before && performance.now() < pressed + 700);
    if (document.querySelector('main')?.innerHTML === before) tick(selector);
  };
  const readOn = async (goal: string): Promise<void> => {
    for (let turns = 0; turns < 1000; turns++) {
      look();
      if (document.querySelector(goal)) return;
      await press('.next');
    }
    throw new Error(`There is no ${goal}: ${document.querySelector('main')?.innerText}`);
  };
  for (const { choice, ticks } of steps) {
    await readOn(`[data-choice="${choice}"]`);
    await press(`[data-choice="${choice}"]`);
    if (!ticks) continue;
    await readOn('.say-it-card');
    for (const at of ticks) {
      tick(`.say-it-parts li:nth-child(${at + 1}) input`);
      await new Promise((done) => setTimeout(done));
    }
    await press('.say-it-steps .first');
  }
  await readOn('.debrief');
  return [...found];
}

/** The moves of the walk, without those it takes back. */
function movesOf(walk: Walk): readonly Move[] {
  const moves: Move[] = [];
  for (const step of walk.steps) {
    if (step.kind === 'back') moves.splice(step.step - 1);
    if (step.kind !== 'choose') continue;
    const { choice, level } = step;
    moves.push(level === undefined ? { choice } : { choice, level });
  }
  return moves;
}

/** The indexes of the fewest parts that make own words of this level. */
function ticksFor(kind: SayKind, level: Move['level'], { entry }: Book): readonly number[] {
  const parts = componentsFor(kind);
  const sets = Array.from({ length: 2 ** parts.length }, (_, bits) =>
    parts.filter((_, at) => bits & (1 << at)),
  );
  const fits = (set: readonly ComponentId[]) => levelFor(kind, set, entry.band) === level;
  const [fewest = []] = sets.filter(fits).sort((a, b) => a.length - b.length);
  return fewest.map((id) => parts.indexOf(id));
}
