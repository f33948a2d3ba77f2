// A badge to take along: as a picture, and as an Open Badge. Made on this device, without a server.
import { type ComponentChild, render } from 'preact';
import { download } from '../../kit/download.ts';
import { fullDay } from '../../kit/page-language.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import { type OpenBadgeWords, openBadge } from '../../progress/records/open-badge.ts';
import { badgeWords, certificateWords, openBadgeWords } from '../../strings/en/badges.ts';
import { BadgeArt } from './BadgeArt.tsx';
import type { BadgeView } from './badge-view.ts';
import { InkEdge } from './InkEdge.tsx';
import { artBox, layOutPicture, type PictureText, pictureSize, type Typeface } from './picture-layout.ts';

/** The class by its own name. */
interface ClassName {
  readonly id: string;
  readonly name: string;
}

/** Rejects when this browser cannot draw it. */
export async function savePicture(view: BadgeView, nickname: string, place: string | undefined) {
  const { width, height } = pictureSize;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser has no canvas.');
  const text = textOf(view, nickname, place);
  const families = await fonts(text);
  const [edge, art] = await Promise.all([
    pictureOf(<InkEdge name={view.badge} width={width} height={height} />),
    pictureOf(<BadgeArt kind={view.kind} motif={view.motif} name={view.badge} />),
  ]);
  const use = (size: number, face: Typeface): void => {
    pen.font = `${face === 'bold' ? 700 : 400} ${size}px ${families[face]}`;
  };
  pen.fillStyle = '#fff6dd';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(edge, 0, 0, width, height);
  pen.drawImage(art, artBox.x, artBox.y, artBox.width, artBox.height);
  pen.fillStyle = '#2b2a33';
  const lines = layOutPicture(text, (words, size, face) => {
    use(size, face);
    return pen.measureText(words).width;
  });
  for (const { text: words, x, y, size, face, align } of lines) {
    use(size, face);
    pen.textAlign = align;
    pen.fillText(words, x, y);
  }
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The picture is too large for this browser.');
  download(blob, 'png', `${certificateWords.fileName(view.title)} ${nickname}`);
}

export async function saveOpenBadge(
  fact: Fact<'BadgeEarned'>,
  view: BadgeView,
  nickname: string,
  place: ClassName | undefined,
): Promise<void> {
  const credential = openBadge({
    badge: fact,
    nickname,
    // Without a class the issuer is the device that recorded the badge.
    issuer: place
      ? { key: `class ${place.id}`, name: place.name }
      : { key: `device ${fact.device}`, name: openBadgeWords.device },
    words: wordsOf(view),
    image: dataUri(svgOf(<BadgeArt kind={view.kind} motif={view.motif} name={view.badge} />)),
  });
  download(`${JSON.stringify(credential, null, 2)}\n`, 'json', certificateWords.fileName(view.title));
}

function wordsOf({ kind, can }: BadgeView): OpenBadgeWords {
  return {
    unsigned: openBadgeWords.unsigned,
    description: () => can,
    criteria: ({ title }) =>
      kind === 'skill' ? openBadgeWords.skillCriteria(title) : openBadgeWords.jobCriteria(title),
    shown: openBadgeWords.shown,
    confirmed: {
      name: (what) => openBadgeWords.confirmed[what],
      text: ({ what, by, on }) => badgeWords.confirmed(what, by, fullDay(on)),
    },
  };
}

function textOf(view: BadgeView, nickname: string, place: string | undefined): PictureText {
  const { kind, title, can, shown, confirmed, earned } = view;
  return {
    says: certificateWords.says,
    nickname,
    canDo: certificateWords.canDo,
    label: certificateWords.can[kind],
    title,
    can,
    parts: [
      { label: badgeWords.shown, lines: shown.length > 0 ? [shown.map(together).join(' · ')] : [] },
      { label: badgeWords.confirmedBy, lines: confirmed },
    ].filter(({ lines }) => lines.length > 0),
    foot: [certificateWords.footer(place), `${certificateWords.earned(earned)} · ${certificateWords.made}`],
  };
}

/** Keeps a few words on one line, with no-break spaces. */
function together(words: string): string {
  return words.length < 30 ? words.replaceAll(' ', '\u00A0') : words;
}

/** The fonts that this person reads with, loaded before the picture is drawn. */
async function fonts(text: PictureText): Promise<Readonly<Record<Typeface, string>>> {
  const style = getComputedStyle(document.documentElement);
  const display = style.getPropertyValue('--font-display') || 'cursive';
  const read = style.getPropertyValue('--font-read') || 'sans-serif';
  const letters = JSON.stringify(text);
  const wanted = [`400 40px ${display}`, `400 40px ${read}`, `700 40px ${read}`];
  // If a font does not load, the next family of its list is used.
  await Promise.all(wanted.map((font) => document.fonts.load(font, letters).catch(() => [])));
  return { display, read, bold: read };
}

async function pictureOf(drawing: ComponentChild): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = dataUri(svgOf(drawing));
  await image.decode();
  return image;
}

function svgOf(drawing: ComponentChild): string {
  const host = document.createElement('div');
  render(drawing, host);
  const svg = host.innerHTML;
  render(null, host);
  return svg;
}

function dataUri(svg: string): string {
  return `data:image/svg+xml;base64,${btoa(svg)}`;
}
