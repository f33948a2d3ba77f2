// A file made here, handed to the browser as a download.
import { download as hand } from '../../../kit/download.ts';

/** `name` without its ending; answers with the whole of it. */
export function download(text: string, kind: 'csv' | 'jsonl', name: string): string {
  const type = kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/x-ndjson';
  const whole = `${fileName(name)}.${kind}`;
  hand(new Blob([text], { type }), whole);
  return whole;
}

/** Letters of every language stay. */
export function fileName(name: string): string {
  return name
    .replace(/[^\p{L}\p{M}\p{N} -]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}
