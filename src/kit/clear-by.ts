// How far a page scrolls so that a strip at the bottom of the window covers nothing that can be pressed.

/** Where a button, link or field begins and ends, in pixels from the top of the window. */
interface Span {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Pixels to scroll. What stood whole in the window stands above `edge`, the top of the strip, afterwards; nothing is cut
 * by the edge where that can be had for at most `more` further pixels.
 */
export function clearBy(spans: readonly Span[], edge: number, end: number, more: number): number {
  const whole = spans.filter(({ top, bottom }) => top >= 0 && bottom <= end);
  const least = Math.max(0, ...whole.map(({ bottom }) => bottom - edge));
  let by = least;
  for (;;) {
    const cut = spans.filter(({ top, bottom }) => top - by < edge && bottom - by > edge);
    if (cut.length === 0) return by;
    by = Math.max(...cut.map(({ bottom }) => bottom)) - edge;
    if (by > least + more) return least;
  }
}
