// Opens the copy of a class on a device that has none.

import { readProgressFile } from '../journal/progress-file.ts';
import type { ProgressFile } from '../practice/facts/parcel.ts';
import { longestFile } from '../practice/limits.ts';
import type { Notebook } from './notebook.ts';

/** `oneStudent`: it is the file of one student. */
type CopyTrouble =
  | Extract<ProgressFile, { ok: false }>['why']
  | 'large'
  | 'unread'
  | 'oneStudent'
  | 'unsaved';

/** `undefined` once everything of the copy is stored. */
export async function openCopy(
  notebook: Pick<Notebook, 'open'>,
  file: Pick<File, 'name' | 'size' | 'text'>,
): Promise<CopyTrouble | undefined> {
  if (file.size > 10 * longestFile) return 'large';
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return 'unread';
  const read = readProgressFile(text);
  if (!read.ok) return read.why;
  if (read.label?.for === 'student') return 'oneStudent';
  return notebook.open(text, file.name).then(
    () => undefined,
    () => 'unsaved',
  );
}
