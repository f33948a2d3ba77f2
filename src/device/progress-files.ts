// Progress files on screens: saves them as a download, opens them, and answers with a sentence that says what happened.

import { download } from '../kit/download.ts';
import { longestFile } from '../practice/limits.ts';
import { fileWords } from '../strings/en/everywhere.ts';
import { now } from './clock.ts';
import type { Notebook } from './notebook.ts';

/** Answers with the sentence to show. */
export async function openFile(notebook: Notebook, file: File): Promise<string> {
  if (file.size > longestFile) return fileWords.why.large;
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
  download(notebook.save(learner, moment), 'jsonl', `hand-up ${nickname} ${moment.day}`);
}
