// How many cards fit on the wall, and which of them each page shows.

/** In rem: the least a card needs, and the space between two. */
export interface CardRoom {
  readonly width: number;
  readonly height: number;
  readonly gap: number;
}

interface Fitting {
  readonly columns: number;
  /** Cards on one page. */
  readonly cards: number;
}

/** `wall` in pixels, `rem` in pixels. In one column, as on a phone, all fit: the page scrolls instead. */
export function cardsThatFit(
  wall: { readonly width: number; readonly height: number },
  rem: number,
  { width, height, gap }: CardRoom,
): Fitting {
  const many = (space: number, each: number): number =>
    Math.max(1, Math.floor((space / rem + gap) / (each + gap)));
  const columns = many(wall.width, width);
  return { columns, cards: columns === 1 ? Number.POSITIVE_INFINITY : columns * many(wall.height, height) };
}

interface Turned {
  readonly page: number;
  readonly pages: number;
  readonly from: number;
  readonly to: number;
}

/** `at` is the page that was chosen last. If there are fewer pages now, the last page is shown. */
export function wallPage(count: number, fits: number, at: number): Turned {
  const pages = Math.max(1, Math.ceil(count / Math.max(1, fits)));
  const page = Math.min(at, pages - 1);
  if (pages === 1) return { page, pages, from: 0, to: count };
  return { page, pages, from: page * fits, to: (page + 1) * fits };
}
