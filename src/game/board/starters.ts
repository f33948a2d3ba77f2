// Ways to begin a sentence: pressed, they stand before what is written already, in place of the one that stood there.

/** What is left to write goes on behind a space. A whole sentence replaces all. */
export function startWith(text: string, starter: string, starters: readonly string[]): string {
  if (/[.!?]$/.test(starter)) return starter;
  const before = starters.find((each) => text.startsWith(each));
  const rest = text.slice(before?.length ?? 0).trimStart();
  return `${starter} ${rest}`;
}

/** As it stands on the card: a begun sentence without an end is no sentence yet. */
export function sentenceOf(text: string, starters: readonly string[]): string {
  const tidy = text.replace(/\s+/g, ' ').trim();
  return starters.some((each) => each === tidy && !/[.!?]$/.test(each)) ? `${tidy}…` : tidy;
}
