// Text as a reader sees it, whatever quotes its writer typed.

/** Straight quotes as a printer sets them. */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([{—–-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{—–“-])'/g, '$1‘')
    .replace(/'/g, '’');
}
