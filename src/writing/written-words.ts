// The words of a source line that are shown, so that the line a reader sees can be found where it was written.

/** `\#` shows a number sign: what is written with a stroke in front stands for itself. */
const escaped = /\\(.)/gu;
const escapeBase = 0xe000;
const hide = (text: string): string =>
  text.replace(escaped, (_, mark: string) => String.fromCodePoint(escapeBase + (mark.codePointAt(0) ?? 0)));
const unhide = (text: string): string =>
  text.replace(/[\ue000-\uf8ff]/g, (mark) => String.fromCodePoint((mark.codePointAt(0) ?? 0) - escapeBase));

/** The words of a source line that are shown as they are written, and those between braces: now and then. */
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
        // `{&a|b}`, `{!a|b}`: the mark says how they take turns.
        braces.replace(/^\{\s*(?:[^:|}"]*:|[&!~$]+)/, '').split(/[{}|]/),
      ),
    ),
  };
}

/** Each is in the text, one after the other. */
export function inOrder(text: string, chunks: readonly string[]): boolean {
  let from = 0;
  for (const chunk of chunks) {
    const at = text.indexOf(chunk, from);
    if (at < 0) return false;
    from = at + chunk.length;
  }
  return true;
}

/** Names in front, curly quotes and spaces do not matter when a line is looked for. */
export function tidy(text: string): string {
  return text
    .replace(/^\s*[A-Z][A-Z0-9-]*( \(thinks\))?:\s*/, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
