// Opens what was chosen to collect: a progress file, or a zip of them as the desk or a class drive makes it.
import { unzipSync } from 'fflate';
import { fileNameIn, isHiddenPath, isZip } from '../../../kit/zip-paths.ts';
import type { ProgressFile } from '../../../practice/facts/parcel.ts';
import { longestFile } from '../../../practice/limits.ts';
import type { OpenedFile } from './collecting.ts';

type ReadFile = (text: string, name: string) => ProgressFile;

/** Most bytes of a zip, and of everything in it when it is unpacked. */
const longestZip = 10 * longestFile;

export async function openFiles(readFile: ReadFile, file: File): Promise<readonly OpenedFile[]> {
  const { name, size } = file;
  if (size > longestZip) return [{ name, ok: false, why: 'large' }];
  // Fails for a dropped folder, or a file that has been moved.
  const buffer = await file.arrayBuffer().catch(() => undefined);
  return buffer === undefined
    ? [{ name, ok: false, why: 'unread' }]
    : openBytes(readFile, new Uint8Array(buffer), name);
}

function openBytes(readFile: ReadFile, bytes: Uint8Array, name: string): readonly OpenedFile[] {
  if (isZip(bytes)) return openZip(readFile, bytes, name);
  if (bytes.length > longestFile) return [{ name, ok: false, why: 'large' }];
  return [{ name, ...readFile(new TextDecoder().decode(bytes), name) }];
}

function openZip(readFile: ReadFile, bytes: Uint8Array, name: string): readonly OpenedFile[] {
  const left: OpenedFile[] = [];
  let files: Readonly<Record<string, Uint8Array>>;
  let length = 0;
  try {
    files = unzipSync(bytes, {
      filter({ name: path, originalSize }) {
        if (isHiddenPath(path)) return false;
        const isOurs = /\.(?:jsonl|txt|zip)$/i.test(path);
        const fits = originalSize <= longestFile && length + originalSize <= longestZip;
        if (!isOurs || !fits)
          left.push({ name: fileNameIn(path), ok: false, why: isOurs ? 'large' : 'foreign' });
        else length += originalSize;
        return isOurs && fits;
      },
    });
  } catch {
    return [{ name, ok: false, why: 'zip' }];
  }
  const opened = Object.entries(files).flatMap(([path, each]): readonly OpenedFile[] =>
    // A zip inside a zip is opened only where it says by its name that it is one.
    /\.zip$/i.test(path) || each[0] !== 0x50
      ? openBytes(readFile, each, fileNameIn(path))
      : [{ name: fileNameIn(path), ok: false, why: 'foreign' }],
  );
  return opened.length === 0 ? [{ name, ok: false, why: 'zip' }] : [...opened, ...left];
}
