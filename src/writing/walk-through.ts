// Takes a walk through a book, step by step, and reports the first step that does not fit at its line.
import type { Book, Page, Walk } from '../story/page.ts';
import { drawBeginning, type Move, readThrough } from '../story/reader.ts';
import type { Problem } from './problem.ts';

/** The first problem on the walk; `undefined` when all of it fits. */
export function problemOnWalk(whole: Book, walk: Walk, file: string): Problem | undefined {
  let moves: readonly Move[] = [];
  const problem = (line: number, message: string): Problem => ({ file, line, rule: 'walk', message });
  const there = whole.beginnings.length;
  if (walk.beginning >= there)
    return problem(1, `There is no beginning ${walk.beginning + 1}: there are ${there}.`);
  if (walk.parting && !whole.partings)
    return problem(1, 'The story has no # met:, so nobody was left here before.');
  const book = drawBeginning(whole, walk.beginning, walk.parting);
  for (const step of walk.steps) {
    const page = pageAfter(book, moves);
    switch (step.kind) {
      case 'think':
        break;
      case 'back':
        if (step.step > moves.length)
          return problem(step.at, `There were only ${moves.length} decisions to go back to.`);
        moves = moves.slice(0, step.step - 1);
        break;
      case 'expect':
        if (!page.lines.some((line) => line.text.includes(step.text)))
          return problem(
            step.at,
            `This is not on the page. There is: ${page.lines.map((line) => line.text).join(' / ')}`,
          );
        break;
      case 'choose': {
        const choice = page.choices.find((each) => each.id === step.choice);
        if (!choice)
          return problem(
            step.at,
            `There is no "${step.choice}" here. There is: ${page.choices.map((each) => each.id).join(', ') || 'an ending'}.`,
          );
        if (choice.say && step.level === undefined)
          return problem(step.at, 'These are own words: add a level from 0 to 3.');
        if (!choice.say && step.level !== undefined)
          return problem(step.at, 'This choice opens no own words: take the level away.');
        moves = [
          ...moves,
          step.level === undefined ? { choice: step.choice } : { choice: step.choice, level: step.level },
        ];
      }
    }
  }
  const { end } = pageAfter(book, moves);
  const last = (walk.steps[walk.steps.length - 1]?.at ?? 1) + 1;
  if (!end) return problem(last, 'The walk stops before the ending.');
  if (end.kind !== walk.ending.kind || end.slug !== walk.ending.slug)
    return problem(last, `It ends ${end.kind} ${end.slug}, not ${walk.ending.kind} ${walk.ending.slug}.`);
  return undefined;
}

function pageAfter(book: Book, moves: readonly Move[]): Page {
  const pages = readThrough(book, moves);
  return pages[pages.length - 1] as Page;
}
