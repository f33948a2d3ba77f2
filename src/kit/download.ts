// A file made on this page, handed to the browser as a download.

const typeOf = {
  csv: 'text/csv;charset=utf-8',
  html: 'text/html',
  json: 'application/ld+json',
  jsonl: 'application/x-ndjson',
  png: 'image/png',
  zip: 'application/zip',
} as const;

/** `name` comes without its ending. Returns the file's whole name. */
export function download(content: BlobPart, kind: keyof typeof typeOf, name: string): string {
  const whole = `${fileName(name)}.${kind}`;
  const url = URL.createObjectURL(new Blob([content], { type: typeOf[kind] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = whole;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return whole;
}

/** A title as a file name: letters of every language stay; signs that a disk could read as a folder or a command go. */
export function fileName(name: string): string {
  return name
    .replace(/[^\p{L}\p{M}\p{N} &-]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}
