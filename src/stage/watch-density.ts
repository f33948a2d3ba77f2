// Tells when a screen of another density shows the page: moved to another monitor, or zoomed. Nothing else says so when the size stays.

/** Returns the way to stop. */
export function watchDensity(view: Window, onChange: () => void): () => void {
  let query: MediaQueryList;
  const watch = (): void => {
    // A query asks about one density only: each change needs a new one.
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
