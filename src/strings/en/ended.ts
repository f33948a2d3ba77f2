// Ends a sentence that closes with a title, a name or somebody's own words: those may bring a mark of their own.

/** “Could You Show Me?” and “Not Yet!” keep the one mark they have; anything else gets a full stop. */
export function ended(sentence: string): string {
  const text = sentence.trimEnd();
  return /[.?!…]["'”’)\]]*$/.test(text) ? text : `${text}.`;
}
