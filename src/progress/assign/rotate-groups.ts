// Splits a class into groups of three or four so that students meet others than before. Seeded: the same seed gives the same groups.
import { randomFrom } from '../../practice/chance.ts';

interface RotateInput {
  readonly learners: readonly string[];
  readonly size: 3 | 4;
  /** Earlier groups, also with students who have left. */
  readonly before: readonly (readonly string[])[];
  readonly seed: number;
}

const most = 4;
/** How many random splits are tried; the best is kept. */
const beginnings = 12;
/** How often every pair of students is offered a swap. */
const rounds = 6;

/**
 * Every learner is in one group. Sizes differ by at most one, and no group is over four; five learners become three
 * and two.
 */
export function rotateGroups({ learners, size, before, seed }: RotateInput): readonly (readonly string[])[] {
  if (learners.length === 0) return [];
  const met = meetings(before);
  const random = randomFrom(seed);
  let best: { groups: readonly (readonly string[])[]; cost: number } | undefined;
  for (let at = 0; at < beginnings; at++) {
    const groups = deal(shuffled([...new Set(learners)].sort(), random), size);
    improve(groups, met);
    const cost = groups.reduce((sum, group) => sum + costOf(group, met), 0);
    if (!best || cost < best.cost) best = { groups, cost };
    if (cost === 0) break;
  }
  return best?.groups ?? [];
}

type Met = ReadonlyMap<string, number>;

const pair = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** How often each two learners have been in a group together. */
export function meetings(before: readonly (readonly string[])[]): Met {
  const met = new Map<string, number>();
  for (const group of before)
    group.forEach((a, at) => {
      for (const b of group.slice(at + 1)) met.set(pair(a, b), (met.get(pair(a, b)) ?? 0) + 1);
    });
  return met;
}

/** Each further time together costs more than the one before. */
function costOf(group: readonly string[], met: Met): number {
  let cost = 0;
  group.forEach((a, at) => {
    for (const b of group.slice(at + 1)) cost += (met.get(pair(a, b)) ?? 0) ** 2;
  });
  return cost;
}

/** As many groups as fit; learners left over make some groups one larger. */
function deal(learners: readonly string[], size: number): string[][] {
  let count = Math.max(1, size === 3 ? Math.floor(learners.length / 3) : Math.ceil(learners.length / 4));
  while (Math.ceil(learners.length / count) > most) count++;
  const groups: string[][] = Array.from({ length: count }, () => []);
  learners.forEach((learner, at) => {
    groups[at % count]?.push(learner);
  });
  return groups;
}

function improve(groups: string[][], met: Met): void {
  for (let round = 0; round < rounds; round++) {
    let better = false;
    for (const [at, one] of groups.entries())
      for (const other of groups.slice(at + 1))
        for (let a = 0; a < one.length; a++)
          for (let b = 0; b < other.length; b++) better = swap(one, a, other, b, met) || better;
    if (!better) return;
  }
}

/** Swaps two learners, and keeps the swap only where it lowers the cost. */
function swap(one: string[], a: number, other: string[], b: number, met: Met): boolean {
  const was = costOf(one, met) + costOf(other, met);
  if (was === 0) return false;
  const [left, right] = [one[a] as string, other[b] as string];
  one[a] = right;
  other[b] = left;
  if (costOf(one, met) + costOf(other, met) < was) return true;
  one[a] = left;
  other[b] = right;
  return false;
}

function shuffled(learners: readonly string[], random: () => number): readonly string[] {
  const order = [...learners];
  for (let at = order.length - 1; at > 0; at--) {
    const with_ = Math.floor(random() * (at + 1));
    [order[at], order[with_]] = [order[with_] as string, order[at] as string];
  }
  return order;
}
