// Pages of cards for two-sided printing: four fronts, and on the next page their backs, each behind its own front.

interface CardPage<Card> {
  readonly side: 'front' | 'back';
  /** Four places, row by row; `undefined` where a place is empty. */
  readonly places: readonly (Card | undefined)[];
}

const onAPage = 4;
const across = 2;

/** Paper is turned on its long edge, so left and right change places on the back. */
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
