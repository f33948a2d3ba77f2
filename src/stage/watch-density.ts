// Tells when the page moves to a screen of another density, or is zoomed. No other event says so when the size stays.

/** Returns the function that stops it. */
export function watchDensity(view: Window, onChange: () => void): () => void {
  let query: MediaQueryList;
  const watch = (): void => {
    // A query covers one density only, so each change needs a new one.
    query = view.matchMedia(`(resolution: ${view.devicePixelRatio}dppx)`);
    query.addEventListener('change', changed, { once: true });
  };
  const changed = (): void => {
    watch();
    onChange();
  };
  watch();
  return () => query.removeEventListener('change', changed);
}
