// Where stories are read from: a disk, or texts that a page holds. The caller of the checker passes it in.

/**
 * Reads a file as text; the path is from the top of the project. Throws when there is no such file, or when it is not
 * text.
 */
export type ReadText = (path: string) => string;

export interface StoryFolder {
  readonly read: ReadText;
  /** Names of the files and folders in a folder, in order; empty where there is no such folder. */
  readonly list: (folder: string) => readonly string[];
}
