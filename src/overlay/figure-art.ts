// Draws a student's own figure in the browser, once, as a picture to keep; DiceBear is loaded for it and for nothing else.
import { figureGeometry } from '../kit/faces.ts';
import type { Figure } from '../practice/figure.ts';

/** Quality of the kept picture; a base stays near 20 KB. */
const quality = 0.75;

/** The finished base as a data URL: WebP, or PNG where the browser cannot write WebP. It has the cast's size and margins. */
export async function drawFigureBase(figure: Figure): Promise<string> {
  const { figureSvg } = await import('./figure-svg.ts');
  const image = await decode(await figureSvg(figure));
  const canvas = document.createElement('canvas');
  canvas.width = figureGeometry.pixels;
  canvas.height = figureGeometry.pixels;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser cannot draw on a canvas.');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/webp', quality);
}

/** The figure's base as an SVG picture: quick enough to follow every choice, and as sharp at any size. */
export async function drawFigurePreview(figure: Figure): Promise<string> {
  const { figureSvg } = await import('./figure-svg.ts');
  return toUrl(await figureSvg(figure));
}

/** Thumbs are drawn one after another, so that the page can breathe between them. */
let drawing: Promise<unknown> = Promise.resolve();

/** A small picture of a figure with a face and no paper edge. */
export function drawFigureThumb(figure: Figure): Promise<string> {
  const thumb = drawing.then(async () => {
    const { figurePreviewSvg } = await import('./figure-svg.ts');
    return toUrl(await figurePreviewSvg(figure));
  });
  drawing = thumb.catch(() => {}).then(() => new Promise((rest) => setTimeout(rest)));
  return thumb;
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
