// The code of a file, line by line, for rules that look for a word.

/** Lines without comments and quoted text, with their numbers. */
export function codeLines(text: string): readonly (readonly [string, number])[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return bare
    .split('\n')
    .map((line, at) => [line.replace(/\/\/.*$/, '').replace(/'[^']*'|"[^"]*"/g, "''"), at + 1] as const);
}
