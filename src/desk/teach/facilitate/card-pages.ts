// Cards for a printer that turns pages over: four fronts on a page, and on the next their backs, each behind its own front.

interface CardPage<Card> {
  readonly side: 'front' | 'back';
  /** Four places, row by row; an empty one keeps its place. */
  readonly places: readonly (Card | undefined)[];
}

const onAPage = 4;
const across = 2;

/** Turned on the long edge, left and right change places. */
export function cardPages<Card>(cards: readonly Card[]): readonly CardPage<Card>[] {
  return Array.from({ length: Math.ceil(cards.length / onAPage) }, (_, page) => {
    const places = Array.from({ length: onAPage }, (__, at) => cards[page * onAPage + at]);
    const rows = Array.from({ length: onAPage / across }, (__, row) =>
      places.slice(row * across, (row + 1) * across),
    );
    return [
      { side: 'front', places },
      { side: 'back', places: rows.flatMap((row) => row.toReversed()) },
    ] as const;
  }).flat();
}
