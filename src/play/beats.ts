// Cuts a page into beats: a beat is what is on screen at one time. The student moves on from each beat, so each is small and whole.
import type { Line, Page } from '../story/page.ts';
import type { Beat } from './view.ts';

/** The most lines of narration on one card. */
const narrationLines = 3;

interface Beats {
  readonly beats: readonly Beat[];
  /** The narrator's question, taken out of the lines to be the heading of the choices. */
  readonly question?: string;
}

/** A page always has at least one beat. The last one is shown with the choices. */
export function cutIntoBeats(page: Page, echo?: string): Beats {
  const { lines, question } = liftQuestion(page);
  const beats: Draft[] = [];
  let open: Draft | undefined;
  const start = (): Draft => {
    open = { narration: [] };
    beats.push(open);
    return open;
  };
  for (const line of lines) {
    const beat: Draft = open && fits(open, line) ? open : start();
    if (line.kind === 'narration') beat.narration.push(line);
    else beat[line.kind] = line;
  }
  const last = beats[beats.length - 1];
  if (question !== undefined && last?.coach) beats.push(carriedFrom(last));
  if (beats.length === 0) start();
  return {
    beats: beats.map((beat, at) => (at === 0 && echo !== undefined ? { ...beat, echo } : beat)),
    ...(question === undefined ? {} : { question }),
  };
}

interface Draft {
  narration: Line[];
  speech?: Line;
  thought?: Line;
  coach?: Line;
}

function fits(beat: Draft, line: Line): boolean {
  switch (line.kind) {
    case 'narration':
      return !beat.speech && !beat.thought && !beat.coach && beat.narration.length < narrationLines;
    case 'speech':
      return !beat.speech && !beat.thought && !beat.coach && beat.narration.length < narrationLines;
    case 'thought':
      return !beat.thought && !beat.coach;
    case 'coach':
      return !beat.coach;
  }
}

/** The last line before the choices, when the narrator says it, becomes the heading of the choices. */
function liftQuestion(page: Page): { lines: readonly Line[]; question?: string } {
  const last = page.lines[page.lines.length - 1];
  const asks = page.choices.length > 0 && last?.kind === 'narration' && last.text.trimEnd().endsWith('?');
  return asks ? { lines: page.lines.slice(0, -1), question: last.text } : { lines: page.lines };
}

/** After the coach has spoken, the question has a beat of its own, with the bubble that it answers still shown. */
function carriedFrom(before: Draft): Draft {
  return before.speech ? { narration: [], speech: before.speech } : { narration: [] };
}
