// The debrief: each decision with what followed it, the strong moves, and one idea for next time.
import type { Evidence, MicroId } from '../practice/rubric.ts';
import type { Book, Line, Page } from '../story/page.ts';
import { type Move, readThrough } from '../story/reader.ts';
import { stageAfter } from './trail.ts';
import type { DebriefView, TranscriptTurn } from './view.ts';

/** A move, and what the student's own words showed where it opened some. */
export interface MoveMade extends Move {
  readonly shown?: readonly Evidence[];
}

/** Throws when these moves do not lead to an ending of the book. */
export function debriefFor(book: Book, moves: readonly MoveMade[], repaired: readonly number[]): DebriefView {
  const pages = readThrough(book, moves);
  const last = pages[pages.length - 1];
  if (!last?.end) throw new Error(`${book.entry.id} has not ended.`);
  const transcript = moves.map((move, step) => turnFor(pages, move, step, repaired));
  const strong = strongIn(transcript);
  const idea = ideaFor(transcript, strong);
  return {
    ending: last.end,
    closing: closingOf(last),
    transcript,
    strong,
    ...(idea ? { idea } : {}),
  };
}

/** What the ending itself says: the narrator's last lines in a row, three at most. */
function closingOf({ lines }: Page): readonly Line[] {
  const from = lines.findLastIndex(({ kind }) => kind !== 'narration') + 1;
  return (from < lines.length ? lines.slice(from) : lines).slice(-3);
}

function turnFor(
  pages: readonly Page[],
  move: MoveMade,
  step: number,
  repaired: readonly number[],
): TranscriptTurn {
  const before = pages[step] as Page;
  const choice = before.choices.find((each) => each.id === move.choice);
  if (!choice) throw new Error(`There is no choice ${move.choice} at step ${step}.`);
  return {
    step,
    stage: stageAfter(pages.slice(0, step + 1)),
    before: before.lines.filter(isOutLoud).slice(-1),
    choice,
    evidence: [...choice.evidence, ...(move.shown ?? [])],
    after: broughtBy(pages[step + 1] as Page),
    repaired: repaired.includes(step),
  };
}

function isOutLoud(line: Line): boolean {
  return line.kind === 'narration' || line.kind === 'speech';
}

/** A page's lines without the one that leads to its choices, which belongs to the next decision. */
function broughtBy(page: Page): readonly Line[] {
  const last = page.lines[page.lines.length - 1];
  return page.choices.length > 0 && last && isOutLoud(last) && page.lines.length > 1
    ? page.lines.slice(0, -1)
    : page.lines;
}

function strongIn(transcript: readonly TranscriptTurn[]): readonly MicroId[] {
  const adaptive = transcript
    .flatMap((turn) => turn.evidence)
    .filter((shown) => shown.quality === 'adaptive');
  return [...new Set(adaptive.map((shown) => shown.micro))];
}

/**
 * A slip is chosen before a partial move. A decision that was repaired gives no idea, nor does a micro-skill that
 * another decision showed well.
 */
function ideaFor(transcript: readonly TranscriptTurn[], strong: readonly MicroId[]): DebriefView['idea'] {
  const open = transcript.flatMap((turn) =>
    turn.evidence
      .filter((shown) => shown.quality !== 'adaptive' && !strong.includes(shown.micro))
      .map((shown) => ({ step: turn.step, micro: shown.micro, half: shown.quality === 'partial' })),
  );
  const first = open.find((each) => !each.half) ?? open[0];
  return first ? { step: first.step, micro: first.micro } : undefined;
}
