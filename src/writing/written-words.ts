// The shown words of a source line, so that a line on screen can be found in the source.

/** `\#` shows a number sign: a sign after a backslash stands for itself. */
const escaped = /\\(.)/gu;
const escapeBase = 0xe000;
const hide = (text: string): string =>
  text.replace(escaped, (_, mark: string) => String.fromCodePoint(escapeBase + (mark.codePointAt(0) ?? 0)));
const unhide = (text: string): string =>
  text.replace(/[\ue000-\uf8ff]/g, (mark) => String.fromCodePoint((mark.codePointAt(0) ?? 0) - escapeBase));

/** The words of a source line that are always shown, and those in braces, which are shown sometimes. */
export function wordsOf(text: string): {
  readonly always: readonly string[];
  readonly sometimes: readonly string[];
} {
  const bare = hide(text)
    .replace(/\/\/.*$/, '')
    .replace(/#.*$/, ' ')
    .replace(/^\s*TODO:.*$/, '')
    .replace(/^\s*(?:[+*-](?!>)\s*)+(?:\(\w+\))?/, '')
    .replace(/->(?:\s*[\w.]+)?(?:\s*\([^)]*\))?|<-/g, ' ')
    .replace(/^\s*(===.*|~.*|VAR .*|INCLUDE .*)$/, '')
    .replace(/[[\]]/g, ' ');
  const tidied = (chunks: readonly string[]) =>
    chunks.map((chunk) => tidy(unhide(chunk))).filter((chunk) => chunk.length > 1);
  return {
    always: tidied(bare.split(/\{[^}]*\}|[{}]/)),
    sometimes: tidied(
      (bare.match(/\{[^}]*[:|][^}]*\}/g) ?? []).flatMap((braces) =>
        // In `{&a|b}` and `{!a|b}` the sign says how the variants take turns.
        braces.replace(/^\{\s*(?:[^:|}"]*:|[&!~$]+)/, '').split(/[{}|]/),
      ),
    ),
  };
}

/** True when all chunks are in the text, one after the other. */
export function inOrder(text: string, chunks: readonly string[]): boolean {
  let from = 0;
  for (const chunk of chunks) {
    const at = text.indexOf(chunk, from);
    if (at < 0) return false;
    from = at + chunk.length;
  }
  return true;
}

/** Takes off names in front, curly quotes and extra spaces, so that lines can be compared. */
export function tidy(text: string): string {
  return text
    .replace(/^\s*[A-Z][A-Z0-9-]*( \(thinks\))?:\s*/, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
