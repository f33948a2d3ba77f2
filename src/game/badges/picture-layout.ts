// Where each line of a certificate stands in its picture: wrapped and made smaller until all of it fits, however long a name or a sentence is.

/** The handwritten font of headings, the reading font, and the reading font in bold. */
export type Typeface = 'display' | 'read' | 'bold';
/** How wide a text is, in pixels. */
export type Measure = (text: string, size: number, face: Typeface) => number;

interface PictureLine {
  readonly text: string;
  readonly x: number;
  /** The line's baseline. */
  readonly y: number;
  readonly size: number;
  readonly face: Typeface;
  readonly align: 'left' | 'center';
}

export interface PictureText {
  readonly says: string;
  readonly nickname: string;
  readonly canDo: string;
  readonly label: string;
  readonly title: string;
  readonly can: string;
  /** Headings and what stands under each. */
  readonly parts: readonly { readonly label: string; readonly lines: readonly string[] }[];
  readonly foot: readonly string[];
}

export const pictureSize = { width: 1200, height: 900 } as const;
export const artBox = { x: 84, y: 215, width: 350, height: 432 } as const;
/** All text stays within this box. */
export const textBox = { left: 480, right: 1120, top: 70, bottom: 770 } as const;
const footBox = { left: 80, right: 1120, bottom: 852 } as const;

interface Row {
  readonly text: string;
  readonly size: number;
  readonly face: Typeface;
  /** Space above the row. */
  readonly gap: number;
}

const smallest = 0.5;

export function layOutPicture(text: PictureText, measure: Measure): readonly PictureLine[] {
  const room = textBox.bottom - textBox.top;
  let scale = 1;
  let rows = rowsOf(text, scale, measure);
  while (heightOf(rows) > room && scale > smallest) {
    scale *= 0.94;
    rows = rowsOf(text, scale, measure);
  }
  rows = cutTo(rows, room);
  let y = textBox.top + (room - heightOf(rows)) / 2;
  const lines = rows.map(({ text: words, size, face, gap }): PictureLine => {
    y += gap + size * 1.2;
    return { text: words, x: textBox.left, y: y - size * 0.3, size, face, align: 'left' };
  });
  return [...lines, ...footOf(text.foot, measure)];
}

function rowsOf(text: PictureText, scale: number, measure: Measure): readonly Row[] {
  const width = textBox.right - textBox.left;
  const rows: Row[] = [];
  const add = (words: string, size: number, face: Typeface, gap: number): void => {
    wrap(words, width, (part) => measure(part, size * scale, face)).forEach((line, n) => {
      rows.push({ text: line, size: size * scale, face, gap: n === 0 ? gap * scale : 0 });
    });
  };
  add(text.says, 36, 'display', 0);
  // A name that is too wide is written smaller, not broken into lines.
  const name = 92 * scale;
  const size = name * Math.min(1, width / Math.max(1, measure(text.nickname, name, 'display')));
  rows.push({ text: text.nickname, size, face: 'display', gap: 0 });
  add(text.canDo, 36, 'display', 0);
  add(text.label, 24, 'bold', 26);
  add(text.title, 58, 'display', 0);
  add(text.can, 25, 'read', 2);
  for (const { label, lines } of text.parts) {
    add(label, 24, 'bold', 24);
    for (const line of lines) add(line, 24, 'read', 3);
  }
  return rows;
}

function footOf(foot: readonly string[], measure: Measure): readonly PictureLine[] {
  const width = footBox.right - footBox.left;
  return foot.map((text, n) => {
    const size = 21 * Math.min(1, width / Math.max(1, measure(text, 21, 'read')));
    const y = footBox.bottom - (foot.length - 1 - n) * 28;
    return { text, x: (footBox.left + footBox.right) / 2, y, size, face: 'read', align: 'center' };
  });
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { size, gap }) => sum + gap + size * 1.2, 0);
}

/** What does not fit at the smallest size ends in dots: the file and the printed page have all of it. */
function cutTo(rows: readonly Row[], room: number): readonly Row[] {
  const kept = [...rows];
  while (heightOf(kept) > room) kept.pop();
  const last = kept.at(-1);
  return last && kept.length < rows.length ? [...kept.slice(0, -1), { ...last, text: '…' }] : kept;
}

/** Breaks between words (never at a space that keeps them together), and inside one only where it is wider than a whole line. */
function wrap(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && measure(line + letter) > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}
