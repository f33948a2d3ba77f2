// A window with a storage of its own, as much of one as the pocket uses. Two windows with one map are two tabs of one browser.

/** While `full` is true, the storage refuses every write. */
interface MapWindow extends Window {
  full: boolean;
}

export function createMapWindow(stored = new Map<string, string>()): MapWindow {
  const view = {
    full: false,
    localStorage: {
      get length() {
        return stored.size;
      },
      key: (at: number) => [...stored.keys()][at] ?? null,
      getItem: (key: string) => stored.get(key) ?? null,
      setItem(key: string, text: string) {
        if (view.full) throw new DOMException('full', 'QuotaExceededError');
        stored.set(key, text);
      },
      removeItem: (key: string) => void stored.delete(key),
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  return view as unknown as MapWindow;
}
