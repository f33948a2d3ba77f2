// Where a rule of the house is broken.

export interface Breach {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** What is the matter, and what to do. */
  readonly message: string;
}
