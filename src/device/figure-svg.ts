// Composes a paper figure from Open Peeps as one SVG: the bust without its face, cut out of paper. DiceBear is loaded when it is first needed.
import type { FigureShape } from '../practice/figure.ts';

/** A figure is drawn in a square of these user units; the paper edge and big hair need the margin around it. */
export const figureUnits = { size: 704, margin: 32, edge: 9 } as const;

/** Where Open Peeps puts the face on every head. */
export const faceAt = { x: 315, y: 248 } as const;

/** The colour of the paper edge. */
export const paper = '#fffdf7';
/** The edge is made of copies of the figure's shape, shifted in this many directions. */
export const edgeSteps = 24;
/** The colour that marks the clothes while DiceBear draws, so that a headscarf can keep its own colour. */
const clothesMark = 'c107e5';

const headMark = '<g transform="matrix(.99789 0 0 1 156 62)">';
const faceMark = '<g transform="translate(315 248)">';
const beardMark = '<g transform="translate(279 400)">';

/** The bust without a face, with its white cut edge, 768 units square. */
export async function figureSvg(figure: FigureShape): Promise<string> {
  return cutOut(await drawPeep(figure));
}

/** The bust without a face and without its edge. */
export async function figureBodySvg(figure: FigureShape): Promise<string> {
  return frame(`${clip}<g clip-path="url(#cut)">${await drawPeep(figure)}</g>`);
}

/** The bust with a face and no paper edge: quick enough to redraw at every choice. */
export async function figurePreviewSvg(figure: FigureShape, face = 'smile'): Promise<string> {
  const { body, faceArt } = await openPeep(figure, face);
  return frame(`${clip}<g clip-path="url(#cut)">${body}${faceMark}${faceArt}</g></g>`);
}

/** One Open Peeps face by its own name, in face units. */
export async function faceSvg(face: string): Promise<string> {
  const bare: FigureShape = { head: 'noHair1', skin: 'ffffff', hair: '000000', clothes: 'ffffff' };
  return (await openPeep(bare, face)).faceArt;
}

async function drawPeep(figure: FigureShape): Promise<string> {
  return (await openPeep(figure, 'smile')).body;
}

async function openPeep(figure: FigureShape, face: string): Promise<{ body: string; faceArt: string }> {
  const [{ createAvatar }, openPeeps] = await Promise.all([
    import('@dicebear/core'),
    import('@dicebear/open-peeps'),
  ]);
  const svg = createAvatar(openPeeps, {
    clip: false,
    head: [figure.head],
    face: [face as 'smile'],
    skinColor: [figure.skin],
    headContrastColor: [figure.hair],
    clothingColor: [clothesMark],
    accessories: figure.glasses ? [figure.glasses] : [],
    accessoriesProbability: figure.glasses ? 100 : 0,
    facialHair: figure.beard ? [figure.beard] : [],
    facialHairProbability: figure.beard ? 100 : 0,
    maskProbability: 0,
  }).toString();
  const inside = svg.slice(svg.indexOf('<g fill-rule'), svg.lastIndexOf('</svg>'));
  const [bust, aboveBust] = splitAt(inside, headMark);
  const [head, aboveHead] = splitAt(aboveBust, faceMark);
  const [faceGroup, above] = splitAt(aboveHead, beardMark);
  const body = [
    bust.replaceAll(`#${clothesMark}`, `#${figure.clothes}`),
    head.replaceAll(`#${clothesMark}`, `#${figure.hair}`),
    above.replaceAll(`#${clothesMark}`, `#${figure.clothes}`),
  ].join('');
  return { body, faceArt: faceGroup.slice(faceMark.length, faceGroup.lastIndexOf('</g>')) };
}

function splitAt(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`Open Peeps has changed: it no longer draws ${mark}`);
  return [text.slice(0, at), text.slice(at)];
}

/** The bust ends at the bottom of the square; hair may go beyond the other three sides. */
const clip = `<clipPath id="cut"><path d="M-32-32h768v736h-768z"/></clipPath>`;

function cutOut(body: string): string {
  const around = Array.from({ length: edgeSteps }, (_, i) => {
    const angle = (i / edgeSteps) * 2 * Math.PI;
    const x = (figureUnits.edge * Math.cos(angle)).toFixed(2);
    const y = (figureUnits.edge * Math.sin(angle)).toFixed(2);
    return `<use href="#peep" x="${x}" y="${y}"/>`;
  });
  return frame(
    `<defs>${clip}<filter id="paper" x="-5%" y="-5%" width="110%" height="110%" color-interpolation-filters="sRGB">` +
      `<feFlood flood-color="${paper}"/><feComposite in2="SourceAlpha" operator="in"/></filter>` +
      `<g id="peep" clip-path="url(#cut)">${body}</g></defs>` +
      `<g filter="url(#paper)">${around.join('')}</g><use href="#peep"/>`,
  );
}

function frame(inside: string): string {
  const { size, margin } = figureUnits;
  const whole = size + 2 * margin;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${whole} ${whole}" ` +
    `width="${whole}" height="${whole}" fill="none">${inside}</svg>`
  );
}
