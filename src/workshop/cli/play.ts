// `story play`: the role-play in a terminal. Numbers choose, b goes back, q stops.
import { createInterface } from 'node:readline';
import colours from 'picocolors';
import { shuffle } from '../../play/shuffle.ts';
import { sayLevels } from '../../practice/terms.ts';
import type { Book, Choice } from '../../story/page.ts';
import { drawBeginning, type Move, turnPage } from '../../story/reader.ts';
import { problemLine } from '../../writing/problem.ts';
import { readCast } from '../../writing/read-cast.ts';
import { shelve } from '../../writing/shelve.ts';
import { readSource, type Source } from '../../writing/source.ts';
import { storiesOnDisk } from '../library/stories-on-disk.ts';
import { findStory } from './find.ts';
import { lineText } from './walk.ts';

/** Where lines are read from and written to: the terminal, or a test. */
interface Terminal {
  ask(question: string): Promise<string | undefined>;
  tell(line: string): void;
}

interface PlayOptions {
  /** Fixes the beginning and the order of choices. */
  readonly seed: number | undefined;
  /** The part to start at. */
  readonly from: string | undefined;
}

export async function playStory(root: string, id: string, { seed, from }: PlayOptions): Promise<number> {
  const disk = storiesOnDisk(root);
  const place = findStory(disk, id);
  if (!place) return 1;
  const parts = partsOf(readSource(`${place.folder}/story.ink`, disk.read));
  if (from !== undefined && !parts.includes(from)) {
    console.error(colours.red(`There is no part called "${from}". There is: ${parts.join(', ')}.`));
    return 1;
  }
  const options = from === undefined ? {} : { from };
  const { book, problems: all } = shelve(disk, place, readCast(disk).cast, options);
  // From the middle of a story, the rules about the whole of it say nothing.
  const problems = from === undefined || !book ? all : [];
  if (!book) {
    for (const problem of problems) console.error(colours.red(problemLine(problem)));
    return 1;
  }
  if (problems.length > 0) {
    const count = problems.length === 1 ? '1 thing' : `${problems.length} things`;
    console.log(colours.yellow(`${count} to mend: npm run story -- check ${id}`));
  }
  const lines = createInterface({ input: process.stdin });
  // Kept in a row: answers that are piped in come faster than questions.
  const answers = lines[Symbol.asyncIterator]();
  const terminal: Terminal = {
    ask: async (question) => {
      process.stdout.write(question);
      const { value, done } = await answers.next();
      return done ? undefined : value;
    },
    tell: (line) => console.log(line),
  };
  await playBook(book, terminal, seed ?? Date.now());
  lines.close();
  return 0;
}

/** Plays until an ending, or until nobody answers. `seed` draws the beginning and orders the choices. */
export async function playBook(whole: Book, terminal: Terminal, seed: number): Promise<readonly Move[]> {
  const book = drawBeginning(whole, seed);
  terminal.tell(`${colours.bold(book.entry.title)}\n${colours.dim(book.entry.brief)}\n`);
  let moves: readonly Move[] = [];
  for (;;) {
    const page = turnPage(book, moves);
    for (const line of page.lines) terminal.tell(lineText(line));
    if (page.end) {
      terminal.tell(colours.bold(`\nThe end: ${page.end.kind} (${page.end.slug})`));
      return moves;
    }
    const next = await takeTurn(shuffle(page.choices, seed, moves.length), moves, terminal);
    if (next === undefined) return moves;
    moves = next;
  }
}

function partsOf({ lines }: Source): readonly string[] {
  return lines.flatMap(({ text }) => /^\s*==+\s*(?!function\b)(\w+)/.exec(text)?.[1] ?? []);
}

/** `undefined`: stop. */
async function takeTurn(
  choices: readonly Choice[],
  moves: readonly Move[],
  terminal: Terminal,
): Promise<readonly Move[] | undefined> {
  choices.forEach((choice, at) => {
    terminal.tell(`  ${colours.yellow(String(at + 1))} ${choice.text} ${colours.dim(shown(choice))}`);
  });
  for (;;) {
    const answer = (await terminal.ask(colours.dim(`1 to ${choices.length}, b back, q stop: `)))
      ?.trim()
      .toLowerCase();
    if (answer === undefined || answer === 'q') return undefined;
    if (answer === 'b' && moves.length > 0) return moves.slice(0, -1);
    const choice = choices[Number(answer) - 1];
    if (!choice) {
      terminal.tell(
        answer === 'b' ? 'This is the first decision.' : `Type a number from 1 to ${choices.length}.`,
      );
      continue;
    }
    if (!choice.say) return [...moves, { choice: choice.id }];
    const level = await askLevel(terminal);
    return level === undefined ? undefined : [...moves, { choice: choice.id, level }];
  }
}

async function askLevel(terminal: Terminal): Promise<Move['level']> {
  for (;;) {
    const answer = await terminal.ask(colours.dim('How well do the words hold together, from 0 to 3? '));
    if (answer === undefined || answer.trim() === 'q') return undefined;
    const level = sayLevels.find((each) => String(each) === answer.trim());
    if (level !== undefined) return level;
  }
}

function shown({ evidence, say }: Choice): string {
  if (say) return `own words: ${say.kind}`;
  return evidence.map(({ micro, quality }) => `${micro} ${quality}`).join(', ');
}
