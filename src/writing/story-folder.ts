// Where stories are read from: a disk, or texts that a page holds. Whoever calls the checker brings it.

/** Reads a file as text; its path is from the top of the project. Throws when there is none, or when it is no text. */
export type ReadText = (path: string) => string;

export interface StoryFolder {
  readonly read: ReadText;
  /** Names of what is in a folder, files and folders alike, in order; none where there is no such folder. */
  readonly list: (folder: string) => readonly string[];
}
