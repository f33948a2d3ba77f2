// `story walk`: runs the walks, and reads those of one story aloud as they go.
import colours from 'picocolors';
import type { Book, Line } from '../../story/page.ts';
import { type Move, readThrough } from '../../story/reader.ts';
import type { Walk } from '../../story/walk.ts';
import { placeOf } from './cli-find.ts';
import { findStories, readCast, shelve } from './library.ts';
import { problemOnWalk } from './parse-walk.ts';
import { problemLine } from './problem.ts';

/** Answers 1 when a walk does not hold. */
export function walkStories(root: string, id: string | undefined): number {
  const one = id === undefined ? undefined : placeOf(root, id);
  if (id !== undefined && !one) return 1;
  const cast = readCast(root);
  let broken = 0;
  for (const place of one ? [one] : findStories(root)) {
    const { book, walks, problems } = shelve(root, place, cast);
    console.log(colours.bold(place.id));
    for (const problem of problems.filter(({ rule }) => rule === 'walk' || rule === 'walks' || !book)) {
      console.log(`  ${colours.red('✗')} ${problemLine(problem)}`);
      broken++;
    }
    if (!book) continue;
    for (const { file, walk } of walks) {
      if (problemOnWalk(book, walk, file)) continue;
      console.log(`  ${colours.green('✓')} ${walk.title} ${colours.dim(walk.about)}`);
      if (one) for (const line of transcript(book, walk)) console.log(`    ${line}`);
    }
  }
  return broken === 0 ? 0 : 1;
}

function transcript(book: Book, walk: Walk): readonly string[] {
  const told: string[] = [];
  let moves: readonly Move[] = [];
  const page = () => readThrough(book, moves).at(-1);
  const read = (): void => {
    for (const line of page()?.lines ?? []) told.push(lineText(line));
  };
  read();
  for (const step of walk.steps) {
    if (step.kind === 'think') told.push(colours.magenta(`~ ${step.text}`));
    if (step.kind === 'back') {
      told.push(colours.yellow(`< back to decision ${step.step}`));
      moves = moves.slice(0, step.step - 1);
    }
    if (step.kind !== 'choose') continue;
    const choice = page()?.choices.find((each) => each.id === step.choice);
    told.push(colours.yellow(`> ${choice?.text ?? step.choice}`));
    moves = [
      ...moves,
      step.level === undefined ? { choice: step.choice } : { choice: step.choice, level: step.level },
    ];
    read();
  }
  return [...told, colours.bold(`= ${walk.ending.kind} ${walk.ending.slug}`), ''];
}

export function lineText({ kind, who, text }: Line): string {
  switch (kind) {
    case 'speech':
      return `${colours.bold(who?.toUpperCase() ?? '')}: ${text}`;
    case 'thought':
      return colours.dim(`${who?.toUpperCase()} (thinks): ${text}`);
    case 'coach':
      return colours.green(`Coach: ${text}`);
    case 'narration':
      return text;
  }
}
