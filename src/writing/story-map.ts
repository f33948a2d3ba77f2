// A story's decisions as a drawing for counselors: what can be chosen, what each choice shows and where it leads.
import type { Quality } from '../practice/rubric.ts';
import type { EndingKind } from '../practice/terms.ts';
import type { Book } from '../story/page.ts';
import { arrowsFrom } from './map-arrows.ts';
import { layOut, margin } from './map-layout.ts';
import { box, type MapNode, type MapRow, nodesOf } from './map-nodes.ts';

const fills: Readonly<Record<Quality | 'none', string>> = {
  adaptive: '#cfe9dd',
  partial: '#fff1c2',
  expedient: '#fbd9c6',
  avoidant: '#dcd9ea',
  aggressive: '#f7c8c7',
  none: '#fffdf7',
};
const endFills = { bright: '#cfe9dd', steady: '#fff1c2', bumpy: '#fbd9c6', adult: '#d7f0ff' } as const;

/** The words for evidence and endings, as students read them. */
interface MapWords {
  readonly ownWords: string;
  readonly debrief: {
    readonly kinds: Readonly<Record<EndingKind, string>>;
    readonly quality: Readonly<Record<Quality, string>>;
    readonly plain: string;
  };
}

/** An SVG document. Decisions with the same choices are one box, however many paths lead to them. */
export function drawStoryMap(book: Book, words: MapWords): string {
  const nodes = nodesOf(book);
  layOut(nodes);
  const all = [...nodes.values()];
  const width = Math.max(...all.map(({ x }) => x + box.width)) + margin;
  const height = Math.max(...all.map((node) => node.y + node.height)) + margin;
  const arrows = all.flatMap((node) => arrowsFrom(node, nodes));
  const about = `${book.entry.title}: ${book.entry.brief}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="14" role="img" aria-label="${plain(about)}">`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#2b2a33"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#fff6dd"/>`,
    `<text x="${margin}" y="34" font-size="22" font-weight="bold">${plain(book.entry.title)}</text>`,
    `<text x="${margin}" y="56" fill="#5a5866">${plain(book.entry.brief)}</text>`,
    `<g fill="none" stroke="#2b2a33" stroke-width="1.5" opacity="0.7">${arrows.join('')}</g>`,
    ...all.map((node) => drawNode(node, words)),
    '</svg>',
    '',
  ].join('\n');
}

function drawNode(node: MapNode, words: MapWords): string {
  const { x, y, height, title, rows, end } = node;
  const fill = end ? endFills[end.kind] : '#fffdf7';
  const head = title.map((line, at) => text(x + box.pad, y + box.pad + 8 + at * box.line, line, 'bold'));
  const foot = end
    ? [text(x + box.pad, y + height - box.pad, `${end.kind}: ${words.debrief.kinds[end.kind]}`)]
    : [];
  return [
    `<g><rect x="${x}" y="${y}" width="${box.width}" height="${height}" rx="12" fill="${fill}" stroke="#2b2a33" stroke-width="2.5"/>`,
    ...head,
    ...rows.map((row) => drawRow(x, y, row, words)),
    ...foot,
    '</g>',
  ].join('');
}

function drawRow(x: number, y: number, { choice, lines, y: top }: MapRow, words: MapWords): string {
  const quality = choice.evidence[0]?.quality;
  const shown = quality ? words.debrief.quality[quality] : words.debrief.plain;
  const kind = choice.say ? `${words.ownWords} (${choice.say.kind})` : shown;
  const micros = choice.evidence.map(({ micro }) => micro).join(', ');
  const height = (lines.length + 1) * box.line + 6;
  return [
    `<rect x="${x + 8}" y="${y + top}" width="${box.width - 16}" height="${height}" rx="8" fill="${fills[choice.say ? 'adaptive' : (quality ?? 'none')]}" stroke="#2b2a33"/>`,
    ...lines.map((line, at) => text(x + 18, y + top + 17 + at * box.line, line)),
    `<text x="${x + 18}" y="${y + top + 17 + lines.length * box.line}" font-size="12" fill="#4a4855">${plain(`${kind}${micros ? ` · ${micros}` : ''}`)}</text>`,
  ].join('');
}

function text(x: number, y: number, words: string, weight = 'normal'): string {
  return `<text x="${x}" y="${y}" font-weight="${weight}">${plain(words)}</text>`;
}

function plain(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
