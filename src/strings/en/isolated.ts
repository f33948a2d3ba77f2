// Keeps a name that is written from right to left from changing the order of the words around it.

/** Hebrew, Arabic and their neighbours: scripts that run from right to left. */
const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\ud802|\ud803|\ud83a/;

/** Puts invisible isolation marks around a right-to-left name; any other name stays as it is. */
export function isolated(name: string): string {
  return fromTheRight.test(name) ? `\u2068${name}\u2069` : name;
}
