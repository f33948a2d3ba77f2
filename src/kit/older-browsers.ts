// Array methods that the oldest browsers listed in README.md lack, added before anything else runs.

/** Missing in Safari before 16, Chrome and Edge before 110. */
const missing: Readonly<Record<string, (this: unknown[], ...given: never[]) => unknown>> = {
  toReversed() {
    return [...this].reverse();
  },
  toSorted(compare?: (a: unknown, b: unknown) => number) {
    return [...this].sort(compare);
  },
  toSpliced(...given: Parameters<unknown[]['splice']>) {
    const copy = [...this];
    copy.splice(...given);
    return copy;
  },
  with(at: number, value: unknown) {
    const copy = [...this];
    copy[at < 0 ? copy.length + at : at] = value;
    return copy;
  },
};

for (const [name, value] of Object.entries(missing))
  if (!(name in Array.prototype))
    Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true });
