// Whether a note holds what should stay out of it: a classmate's name, or an address or number. A hint, never a refusal.

type NoteHint = { readonly kind: 'name'; readonly name: string } | { readonly kind: 'contact' };

/** An address of the web or of mail, or seven digits and more. */
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

/** As it is written: "robin" is a bird, "Robin" is somebody. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
