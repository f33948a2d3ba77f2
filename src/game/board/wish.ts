// A wish for help: how much of it may stand in the address, and when no job meets it.

/** Longest wish in an address, in characters. */
const longest = 80;
/** Letters a wish needs before it can count as unmet. */
const least = 3;

/** Empty for words that sound big, so that they are not kept in the address or the history. */
export function wishInAddress(wish: string, isBig: (wish: string) => boolean): string {
  return isBig(wish) ? '' : wish.trim().slice(0, longest);
}

interface Meeting {
  readonly isBig: (wish: string) => boolean;
  /** True when a job fits it, or when a job's edge names it and the adult to ask. */
  readonly fits: (wish: string) => boolean;
}

/** True for a wish that no job meets. It is counted for the class, without its words. */
export function isUnmet(wish: string, { isBig, fits }: Meeting): boolean {
  return wish.trim().length >= least && !isBig(wish) && !fits(wish);
}
