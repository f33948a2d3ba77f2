// A place where a house rule is broken.

export interface Breach {
  readonly path: string;
  /** The line, from 1. */
  readonly line: number;
  /** What is wrong, and what to do. */
  readonly message: string;
}
