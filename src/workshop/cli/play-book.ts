// Plays a role-play in lines of text: prints each page and asks for the number of a choice, until it ends. A test plays it without a terminal.
import colours from 'picocolors';
import { shuffle } from '../../play/shuffle.ts';
import { sayLevels } from '../../practice/terms.ts';
import type { Book, Choice } from '../../story/page.ts';
import { drawBeginning, type Move, turnPage } from '../../story/reader.ts';
import { lineText } from './transcript.ts';

/** Reads answers and prints lines: the terminal, or a test's own. */
export interface Terminal {
  ask(question: string): Promise<string | undefined>;
  tell(line: string): void;
}

/** Plays until an ending, or until the input ends. `seed` draws the beginning and orders the choices. */
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

/** Asks for one move. Returns the new list of moves, or `undefined` to stop. */
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
