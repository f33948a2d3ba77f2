// The packed forms of a file that the build leaves beside it: how a browser names each, and what is added to the file's name.

export type Coding = 'br' | 'gzip';

/** The smallest first. */
export const packed: ReadonlyMap<Coding, string> = new Map([
  ['br', '.br'],
  ['gzip', '.gz'],
]);
