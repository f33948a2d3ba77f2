// A name inside a sentence: one that is written from right to left must not turn the words around it.

/** Hebrew, Arabic and their neighbours: scripts that run from right to left. */
const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|\ud802|\ud803|\ud83a/;

/** With marks around it that cannot be seen, where it needs them; any other name stays as it is. */
export function isolated(name: string): string {
  return fromTheRight.test(name) ? `\u2068${name}\u2069` : name;
}
