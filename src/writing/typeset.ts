// Text with curly quotes, whatever quotes its writer typed.

/** Replaces straight quotes with curly ones. */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([{—–-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{—–“-])'/g, '$1‘')
    .replace(/'/g, '’');
}
