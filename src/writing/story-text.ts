// Turns the bytes of a story's file into text. A file that is too large, or not in UTF-8, is reported at its line.

/** In bytes. A story fills a few pages; a longer file was put there by mistake. */
const mostBytes = 200_000;

/** Throws messages in the form of the ink compiler's own, so that they are reported with file and line. */
export function storyText(bytes: Uint8Array): string {
  if (bytes.length > mostBytes) {
    const size = `${Math.round(bytes.length / 1000)} KB: ${mostBytes / 1000} at most`;
    throw new Error(`ERROR: line 1: This file has ${size}. Cut it into several stories.`);
  }
  // A byte order mark in front is left out.
  const text = new TextDecoder().decode(bytes);
  const torn = text.split('\n').findIndex((line) => line.includes('\ufffd') || line.includes('\0'));
  if (torn < 0) return text;
  const message = 'This is not written in UTF-8. Save the file again, with the encoding UTF-8.';
  throw new Error(`ERROR: line ${torn + 1}: ${message}`);
}

/** Why a file could not be read, in words for its writer. */
export function whyUnread(cause: unknown): { readonly line: number; readonly message: string } {
  const [, line, message] = /line (\d+): (.*)/.exec(String(cause)) ?? [];
  return { line: Number(line ?? 1), message: message ?? 'This cannot be read.' };
}
