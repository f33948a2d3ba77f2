// Progress files on screens: opens them, saves them as a download, or hands them in.

import { download, fileName } from '../kit/download.ts';
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

export function saveFile(notebook: Notebook, learner: string, nickname: string): string {
  const moment = now();
  return download(notebook.save(learner, moment), 'jsonl', nameOf(nickname, moment.day));
}

/** `saved` has the name of the file in the downloads, `kept` says that the student called it off. */
type HandedIn = { readonly how: 'shared' | 'kept' } | { readonly how: 'saved'; readonly file: string };

/** Shares the student's file where the browser can share files, and saves it as a download elsewhere. */
export async function handIn(notebook: Notebook, learner: string, nickname: string): Promise<HandedIn> {
  const moment = now();
  // Browsers share no kind of file that they do not know: with this ending it is text. The desk opens both.
  const name = `${fileName(nameOf(nickname, moment.day))}.txt`;
  const file = new File([notebook.save(learner, moment)], name, { type: 'text/plain' });
  if (navigator.canShare?.({ files: [file] })) {
    try {
      await navigator.share({ files: [file] });
      return { how: 'shared' };
    } catch (cause) {
      if (cause instanceof DOMException && cause.name === 'AbortError') return { how: 'kept' };
      // A device may say that it shares files and then refuse this one.
    }
  }
  return { how: 'saved', file: saveFile(notebook, learner, nickname) };
}

function nameOf(nickname: string, day: string): string {
  return `hand-up ${nickname} ${day}`;
}
