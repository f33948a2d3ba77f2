// Draws a student's own figure in the browser, once, as a picture to keep. DiceBear is loaded for this only.
import { figureGeometry } from '../kit/faces.ts';
import type { FigureShape } from '../practice/figure.ts';

/** The quality of the stored picture: a base has about 20 KB. */
const quality = 0.75;
const { pixels } = figureGeometry;

/**
 * The finished base as a data URL: WebP, or PNG where the browser cannot write WebP. It has the size and margins of
 * the cast's. The peep is drawn once and its paper edge is made from that picture: drawing the SVG at all 24 places
 * would take a second.
 */
export async function drawFigureBase(figure: FigureShape): Promise<string> {
  const { edgeSteps, figureBodySvg, figureUnits, paper } = await import('./figure-svg.ts');
  const peep = newSheet();
  peep.drawImage(await decode(await figureBodySvg(figure)), 0, 0, pixels, pixels);
  const base = newSheet();
  const reach = (figureUnits.edge * pixels) / figureGeometry.whole;
  for (let step = 0; step < edgeSteps; step++) {
    const angle = (step / edgeSteps) * 2 * Math.PI;
    base.drawImage(peep.canvas, reach * Math.cos(angle), reach * Math.sin(angle));
  }
  base.globalCompositeOperation = 'source-in';
  base.fillStyle = paper;
  base.fillRect(0, 0, pixels, pixels);
  base.globalCompositeOperation = 'source-over';
  base.drawImage(peep.canvas, 0, 0);
  return encode(base.canvas);
}

function newSheet(): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = pixels;
  canvas.height = pixels;
  // The picture is read again, so it is kept in memory: from the graphics card it would have to be copied back.
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser cannot draw on a canvas.');
  return pen;
}

/** Encodes in the background, while the page goes on. */
async function encode(canvas: HTMLCanvasElement): Promise<string> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/webp', quality));
  if (!blob) throw new Error('This browser cannot write a picture.');
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** The figure's base as an SVG picture: quick enough to redraw at every choice, and sharp at any size. */
export async function drawFigurePreview(figure: FigureShape): Promise<string> {
  const { figureSvg } = await import('./figure-svg.ts');
  return toUrl(await figureSvg(figure));
}

/**
 * Small pictures of figures with a face and no paper edge. They are drawn one after another, so that the page stays
 * quick.
 */
export function createThumbs(): (figure: FigureShape) => Promise<string> {
  let drawing: Promise<unknown> = Promise.resolve();
  return (figure) => {
    const thumb = drawing.then(async () => {
      const { figurePreviewSvg } = await import('./figure-svg.ts');
      return toUrl(await figurePreviewSvg(figure));
    });
    drawing = thumb.catch(() => {}).then(() => new Promise((rest) => setTimeout(rest)));
    return thumb;
  };
}

async function decode(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = toUrl(svg);
  await image.decode();
  return image;
}

function toUrl(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
