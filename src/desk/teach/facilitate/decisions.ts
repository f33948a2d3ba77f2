// Every decision of a role-play and the shortest way to it, so that a reader can begin anywhere.
import type { SayLevel } from '../../../practice/terms.ts';
import type { Book, Turn } from '../../../story/page.ts';
import type { Move } from '../../../story/reader.ts';

interface Decision {
  /** The ids of its choices, so that a decision is the same on every path to it. */
  readonly id: string;
  /** The narrator's question, or the last line before the choices. */
  readonly asks: string;
  readonly moves: readonly Move[];
}

const best: SayLevel = 3;

/** The decisions in the order in which they are met, each once. Only those that the first beginning leads to. */
export function decisionsOf(book: Book): readonly Decision[] {
  const start = book.beginnings[0] ?? 0;
  const found = new Map<string, Decision>();
  const seen = new Set([start]);
  const queue: { readonly turn: number; readonly moves: readonly Move[] }[] = [{ turn: start, moves: [] }];
  for (let at = 0; at < queue.length; at++) {
    const { turn: index, moves } = queue[at] as (typeof queue)[number];
    const turn = book.turns[index];
    if (!turn || turn.choices.length === 0) continue;
    const id = decisionId(turn);
    if (!found.has(id)) found.set(id, { id, asks: asksOf(turn), moves });
    turn.choices.forEach(({ id: choice }, which) => {
      const next = turn.next[which];
      const ways: readonly (readonly [number, Move])[] =
        typeof next === 'number'
          ? [[next, { choice }]]
          : [...(next ?? [])]
              .map((to, level) => [to, { choice, level: level as SayLevel }] as const)
              .reverse();
      for (const [to, move] of ways) {
        if (seen.has(to)) continue;
        seen.add(to);
        queue.push({ turn: to, moves: [...moves, move] });
      }
    });
  }
  return [...found.values()];
}

export function decisionId({ choices }: Pick<Turn, 'choices'>): string {
  return choices.map(({ id }) => id).join(' ');
}

/** The move of a choice. Own words count as complete unless `level` says otherwise. */
export function moveFor(choice: Turn['choices'][number], level: SayLevel = best): Move {
  return choice.say ? { choice: choice.id, level } : { choice: choice.id };
}

function asksOf({ lines }: Turn): string {
  const told = lines.filter(({ kind }) => kind === 'narration' || kind === 'speech');
  return told.at(-1)?.text ?? '';
}
