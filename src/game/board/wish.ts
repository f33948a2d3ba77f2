// A wish for help: what of it an address may say, and when it is one that nobody can meet.

/** As an address keeps it. */
const longest = 80;
/** Letters a wish has before it can be one that nothing fits. */
const least = 3;

/** Empty for words that sound big: nothing is left of them anywhere. */
export function wishInAddress(wish: string, isBig: (wish: string) => boolean): string {
  return isBig(wish) ? '' : wish.trim().slice(0, longest);
}

interface Meeting {
  readonly isBig: (wish: string) => boolean;
  /** A job fits it, or a job says that it is not its own. */
  readonly fits: (wish: string) => boolean;
}

/** It is counted for the class, without its words. */
export function isUnmet(wish: string, { isBig, fits }: Meeting): boolean {
  return wish.trim().length >= least && !isBig(wish) && !fits(wish);
}
