// The element that a page is drawn into. Whoever asks for it has come: the sentence for pages without a script goes.

export function pageRoot(document: Document): HTMLElement {
  const root = document.getElementById('hand-up') as HTMLElement;
  root.querySelector('.not-here-yet')?.remove();
  return root;
}
