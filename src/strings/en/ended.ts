// Ends a sentence whose last part is a title, a name or a person's own words, which may have an end mark already.

/** “Could You Show Me?” and “Not Yet!” keep their mark; any other ending gets a full stop. */
export function ended(sentence: string): string {
  const text = sentence.trimEnd();
  return /[.?!…]["'”’)\]]*$/.test(text) ? text : `${text}.`;
}
