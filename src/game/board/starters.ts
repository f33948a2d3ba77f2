// Beginnings of a sentence that a student can press: each goes before what is already written and replaces an earlier one.

/** A starter that is a whole sentence replaces all the text. Any other ends in a space, to write on from. */
export function startWith(text: string, starter: string, starters: readonly string[]): string {
  if (/[.!?]$/.test(starter)) return starter;
  const before = starters.find((each) => text.startsWith(each));
  const rest = text.slice(before?.length ?? 0).trimStart();
  return `${starter} ${rest}`;
}

/** The text as the card shows it. A starter with nothing written after it ends in dots. */
export function sentenceOf(text: string, starters: readonly string[]): string {
  const tidy = text.replace(/\s+/g, ' ').trim();
  return starters.some((each) => each === tidy && !/[.!?]$/.test(each)) ? `${tidy}…` : tidy;
}
