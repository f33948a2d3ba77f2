// How long a file or link from outside may be. A longer one was not made by the game and is not read.

/** Bytes or letters of a file. About 60,000 facts: years of practice. */
export const longestFile = 20_000_000;

/** Letters; longer links are cut short by the programs they are sent with. */
export const longestGive = 30_000;
