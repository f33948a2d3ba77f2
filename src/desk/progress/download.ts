// A file made here, handed to the browser as a download.

/** `name` without its ending; answers with the whole of it. */
export function download(text: string, kind: 'csv' | 'jsonl', name: string): string {
  const type = kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/x-ndjson';
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${fileName(name)}.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return link.download;
}

/** Letters of every language stay. */
export function fileName(name: string): string {
  return name
    .replace(/[^\p{L}\p{M}\p{N} -]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}
