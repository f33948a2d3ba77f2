// Finds what should stay out of a note: a classmate's name, an address or a phone number. It is a hint; the note can be given all the same.

type NoteHint = { readonly kind: 'name'; readonly name: string } | { readonly kind: 'contact' };

/** A web or mail address, or seven or more digits. */
const contact = /\S@\S|https?:|www\.|(?:\d[\s().-]*){7,}/i;

export function noteHint(note: string, nicknames: readonly string[]): NoteHint | undefined {
  if (contact.test(note)) return { kind: 'contact' };
  const words = new Set(wordsOf(note));
  const name = nicknames.find((each) => {
    const parts = wordsOf(each);
    return parts.length === 0 ? note.includes(each) : parts.every((part) => words.has(part));
  });
  return name === undefined ? undefined : { kind: 'name', name };
}

/** The words of a text, with their case: "robin" is a bird, "Robin" may be a student. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
