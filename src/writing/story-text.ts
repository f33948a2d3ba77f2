// Bytes of a story's file made into its text, wherever they come from: too many of them, or another encoding than UTF-8, is told at its line.

/** A story fills a few pages; what is longer was put there by mistake. In bytes. */
const mostBytes = 200_000;

/** Throws in the words of the ink compiler's own complaints, so that they come out with a file and a line. */
export function storyText(bytes: Uint8Array): string {
  if (bytes.length > mostBytes) {
    const size = `${Math.round(bytes.length / 1000)} KB: ${mostBytes / 1000} at most`;
    throw new Error(`ERROR: line 1: This file has ${size}. Cut it into several stories.`);
  }
  // A mark of the byte order in front is left out.
  const text = new TextDecoder().decode(bytes);
  const torn = text.split('\n').findIndex((line) => line.includes('\ufffd') || line.includes('\0'));
  if (torn < 0) return text;
  const message = 'This is not written in UTF-8. Save the file again, with the encoding UTF-8.';
  throw new Error(`ERROR: line ${torn + 1}: ${message}`);
}

/** Why a file could not be read, for whoever tells its writer. */
export function whyUnread(cause: unknown): { readonly line: number; readonly message: string } {
  const [, line, message] = /line (\d+): (.*)/.exec(String(cause)) ?? [];
  return { line: Number(line ?? 1), message: message ?? 'This cannot be read.' };
}
