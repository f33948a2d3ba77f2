// Words that change in their place. New ones come as a new element: a translator or a reading ruler may have taken
// the old text out of the page, and a screen reader tells what is new.

export function Changing({ text }: { readonly text: string }) {
  return text === '' ? null : <span key={text}>{text}</span>;
}
