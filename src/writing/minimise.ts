// Merges turns that show the same and lead to the same: the smallest book that reads the same on every path.
import type { Book, Turn } from '../story/page.ts';

/**
 * Splits classes of turns until all turns of a class agree (Moore, 1956). The first beginning keeps the first place.
 */
export function minimise(
  turns: readonly Turn[],
  beginnings: readonly number[],
): Pick<Book, 'beginnings' | 'turns'> {
  let classes = number(turns.map(({ lines, choices, end }) => JSON.stringify([lines, choices, end])));
  for (;;) {
    const finer = number(
      turns.map(({ next }, at) => JSON.stringify([classes[at], next.map((to) => renumber(to, classes))])),
    );
    const done = Math.max(...finer) === Math.max(...classes);
    classes = finer;
    if (done) break;
  }
  const kept: Turn[] = [];
  turns.forEach((turn, at) => {
    const own = classes[at] as number;
    if (kept[own]) return;
    kept[own] = { ...turn, next: turn.next.map((to) => renumber(to, classes)) };
  });
  return { turns: kept, beginnings: beginnings.map((at) => classes[at] as number) };
}

/** Equal keys get equal numbers, counted from 0 in the order in which they first occur. */
function number(keys: readonly string[]): readonly number[] {
  const numbers = new Map<string, number>();
  return keys.map((key) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
}

function renumber(to: Turn['next'][number], classes: readonly number[]): Turn['next'][number] {
  if (typeof to === 'number') return classes[to] as number;
  const all = to.map((each) => classes[each] as number) as unknown as readonly [
    number,
    number,
    number,
    number,
  ];
  return all.every((each) => each === all[0]) ? all[0] : all;
}
