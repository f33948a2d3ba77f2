// Words that change in their place. New words come in a new element, because a translator or a reading ruler may have taken
// the old text out of the page. A screen reader also announces a new element.

export function Changing({ text }: { readonly text: string }) {
  return text === '' ? null : <span key={text}>{text}</span>;
}
