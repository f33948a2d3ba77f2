// Many files as one zip, packed one after another with a pause between them, so that a whole school does not freeze the page.
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { breath } from '../../../kit/breath.ts';

/** Numbered, so that two students whose names look alike to a disk have a file each. */
export function fileNameFor(at: number, nickname: string): string {
  return `${String(at + 1).padStart(3, '0')} ${nickname.replace(/[^\p{L}\p{N} -]/gu, '')}.jsonl`;
}

interface FileToPack {
  readonly name: string;
  /** Called when the file's turn comes. */
  readonly text: () => string;
}

/** `onPacked` is given the number of files packed so far. */
export async function packFiles(
  files: readonly FileToPack[],
  onPacked: (done: number) => void,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((trouble, chunk) => {
    if (trouble) throw trouble;
    chunks.push(chunk);
  });
  for (const [at, { name, text }] of files.entries()) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(strToU8(text()), true);
    onPacked(at + 1);
    await breath();
  }
  zip.end();
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const chunk of chunks) {
    whole.set(chunk, to);
    to += chunk.length;
  }
  return whole;
}
