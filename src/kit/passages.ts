// The text of a page as it is read aloud: one passage for each block, with sentences kept whole across links and buttons inside them.

/** A block of text and where its pieces are on the page. */
export interface Passage {
  readonly text: string;
  /** The language of the text: a story may be in another language than the page. */
  readonly lang: string;
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly node: Text;
  /** Where it begins in the passage. */
  readonly start: number;
}

const silent =
  '[aria-hidden="true"], .for-screen-readers, [hidden], script, style, noscript, template, .screen-bar, .no-reading, option:not(:checked)';
/** Controls. Each is read as a passage of its own, unless it stands in a sentence. */
const pressed = 'button, a[href], summary, label, select';

interface Draft {
  readonly block: Element;
  readonly lang: string;
  readonly pieces: Loose[];
}

interface Loose {
  readonly node: Text;
  /** The control it is part of, if any. */
  readonly control: Element | undefined;
}

/** The visible text of this element, from the top. */
export function passagesIn(root: Element): readonly Passage[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const drafts: Draft[] = [];
  /** The sentence that goes on after something laid over it, such as the meaning of a word. */
  let open: Draft | undefined;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || !isSeen(parent)) continue;
    const { block, isLaidOver } = blockOf(parent, root);
    const lang = parent.closest<HTMLElement>('[lang]')?.lang ?? '';
    let draft: Draft | undefined = isLaidOver ? drafts.find((each) => each.block === block) : open;
    if (draft?.block !== block || draft.lang !== lang) {
      if (isBlank(node)) continue;
      draft = { block, lang, pieces: [] };
      drafts.push(draft);
    }
    if (!isLaidOver) open = draft;
    draft.pieces.push({ node, control: parent.closest(pressed) ?? undefined });
  }
  return drafts.flatMap(({ lang, pieces }) => apart(pieces).map((parts) => passageOf(parts, lang)));
}

/** Controls with no words around them are read one by one; with words around them they are part of a sentence. */
function apart(pieces: readonly Loose[]): readonly (readonly Loose[])[] {
  const isSentence = pieces.some(({ node, control }) => !control && !isBlank(node));
  const parts: Loose[][] = [[]];
  let before: Element | undefined;
  let isGap = false;
  for (const piece of pieces) {
    const { node, control } = piece;
    if (before && control && before !== control && !(isSentence && isGap)) parts.push([]);
    parts.at(-1)?.push(piece);
    isGap = /\s$/.test(node.data);
    if (!isBlank(node)) before = control;
  }
  return parts;
}

function passageOf(parts: readonly Loose[], lang: string): Passage {
  let text = '';
  const pieces: Piece[] = [];
  for (const { node } of parts) {
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  return { text, lang, pieces };
}

function isBlank({ data }: Text): boolean {
  return data.trim() === '';
}

/** The nearest element that begins a line of its own; one laid over the page is not part of the line it is in. */
function blockOf(parent: Element, root: Element): { readonly block: Element; readonly isLaidOver: boolean } {
  for (let element = parent; ; element = element.parentElement ?? root) {
    const { display, position, float } = getComputedStyle(element);
    const isLaidOver = position === 'absolute' || position === 'fixed';
    const isInLine = /^(inline|contents|ruby)/.test(display) && float === 'none';
    if (element === root || isLaidOver || !isInLine) return { block: element, isLaidOver };
  }
}

function isSeen(element: Element): boolean {
  if (element.closest(silent)) return false;
  const folded = element.closest('details:not([open])');
  if (folded && !element.closest('summary')) return false;
  if (typeof element.checkVisibility === 'function')
    return element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: false });
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
}
