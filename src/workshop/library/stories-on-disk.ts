// Stories read from the disk, for the terminal, the build and the tests. A browser is given them as texts instead.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoryFolder } from '../../writing/story-folder.ts';
import { storyText } from '../../writing/story-text.ts';

/** `root` is the folder that holds stories/. */
export function storiesOnDisk(root: string): StoryFolder {
  return {
    read: (path) => storyText(readFileSync(join(root, path))),
    list(folder) {
      try {
        return readdirSync(join(root, folder)).sort();
      } catch (cause) {
        if (isNoFolder(cause)) return [];
        throw cause;
      }
    },
  };
}

function isNoFolder(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && ['ENOENT', 'ENOTDIR'].includes(String(cause.code));
}
