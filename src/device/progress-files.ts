// Progress files as the page handles them: out as a download, in as a sentence that says what happened.
import { download as hand } from '../kit/download.ts';
import { fileWords } from '../strings/en/everywhere.ts';
import { now } from './clock.ts';
import type { Notebook } from './notebook.ts';

/** More than this is no progress file, in bytes. */
const largest = 20_000_000;

/** Answers with the sentence to show. */
export async function openFile(notebook: Notebook, file: File): Promise<string> {
  if (file.size > largest) return fileWords.why.large;
  const opened = await notebook.open(await file.text(), file.name);
  if (!opened.ok) return fileWords.why[opened.why];
  const { added, skipped, leftOut } = opened;
  return (
    fileWords.added(added) +
    (leftOut > 0 ? fileWords.leftOut : '') +
    (skipped > 0 ? fileWords.skipped(skipped) : '')
  );
}

export function saveFile(notebook: Notebook, learner: string, nickname: string): void {
  const moment = now();
  download(`hand-up ${nickname} ${moment.day}`, notebook.save(learner, moment));
}

/** Text is a progress file, bytes are a zip of them. A name keeps its letters, digits and spaces. */
export function download(name: string, content: string | Uint8Array): void {
  const isText = typeof content === 'string';
  const part = isText ? content : new Uint8Array(content);
  const blob = new Blob([part], { type: isText ? 'application/x-ndjson' : 'application/zip' });
  hand(blob, `${name.replace(/[^\p{L}\p{N} -]/gu, '')}.${isText ? 'jsonl' : 'zip'}`);
}
