// A walk as lines for the terminal: each line of the story, and each step of the walk.
import colours from 'picocolors';
import type { Book, Line, Walk } from '../../story/page.ts';
import { drawBeginning, type Move, readThrough } from '../../story/reader.ts';

export function transcript(book: Book, walk: Walk): readonly string[] {
  const told: string[] = [];
  let moves: readonly Move[] = [];
  const from = drawBeginning(book, walk.beginning, walk.parting);
  const page = () => readThrough(from, moves).at(-1);
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
