// What tells two facts of the same place apart: their device, its number and their id. No two facts tie.

export interface Signed {
  readonly id: string;
  readonly at: number;
  readonly device: string;
  readonly seq: number;
}

export function compareSigns(a: Signed, b: Signed): number {
  return compareWords(a.device, b.device) || a.seq - b.seq || compareWords(a.id, b.id);
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
