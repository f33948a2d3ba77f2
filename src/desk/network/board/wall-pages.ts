// The planned pages of a wall print: what is on each, and how big.
import type { ChangeLine, WallCard } from './wall-cards.ts';
import { type CardSize, type Paper, planBoard, planCards, planLines, type WallPlan } from './wall-plan.ts';

/** A card with the size of its letters. */
export type SizedCard = WallCard & { readonly em: number };

/** Its key is made from the first thing on it. */
export type WallPage = { readonly key: string } & (
  | { readonly kind: 'board' | 'cards'; readonly plan: WallPlan; readonly cards: readonly SizedCard[] }
  | { readonly kind: 'list'; readonly lines: readonly ChangeLine[] }
);

export function boardPages(cards: readonly WallCard[], wanted: number, paper: Paper): readonly WallPage[] {
  return pagesOf('board', cards, planBoard(cards, wanted, paper));
}

export function wallCardPages(cards: readonly WallCard[], size: CardSize, paper: Paper): readonly WallPage[] {
  return pagesOf('cards', cards, planCards(cards, size, paper));
}

/** The list of changes first, then the new cards to cut out. */
export function changePages(
  lines: readonly ChangeLine[],
  cards: readonly WallCard[],
  size: CardSize,
  paper: Paper,
): readonly WallPage[] {
  // The first line of each part has a heading above it, which takes one more line.
  const texts = lines.map(({ part, text }, i) => (lines[i - 1]?.part === part ? text : `${text}${heading}`));
  const lists = planLines(texts, paper).map(
    (on): WallPage => ({ kind: 'list', key: `list ${on[0]}`, lines: on.flatMap((i) => lines[i] ?? []) }),
  );
  return [...lists, ...wallCardPages(cards, size, paper)];
}

/** Blanks as long as a line, so that the heading counts as one. */
const heading = ' '.repeat(80);

function pagesOf(
  kind: 'board' | 'cards',
  cards: readonly WallCard[],
  plan: WallPlan | undefined,
): readonly WallPage[] {
  if (!plan) return [];
  const sized = cards.map((card, i) => ({ ...card, em: plan.ems[i] ?? plan.em }));
  return plan.pages.map((on) => ({
    kind,
    plan,
    key: `${kind} ${cards[on[0] ?? 0]?.key}`,
    cards: on.flatMap((i) => sized[i] ?? []),
  }));
}
