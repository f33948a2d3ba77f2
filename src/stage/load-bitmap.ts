// Fetches a picture and decodes it off the main thread, upside down and premultiplied, as the graphics card takes it.

const forTheCard: ImageBitmapOptions = { imageOrientation: 'flipY', premultiplyAlpha: 'premultiply' };

interface Size {
  readonly width: number;
  readonly height: number;
}

/** `size` in device pixels, or the picture's own when absent. Rejects when there is no such picture. */
export async function loadBitmap(url: string, size?: Size): Promise<ImageBitmap> {
  // Object and data URLs may not be fetched, and may hold an SVG, which only an image element can read.
  if (/^(?:data|blob):/.test(url)) return drawnBitmap(url, size);
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`No picture at ${url}: ${answer.status}`);
  const blob = await answer.blob();
  if (!size) return createImageBitmap(blob, forTheCard);
  const resize = { resizeWidth: size.width, resizeHeight: size.height, resizeQuality: 'high' } as const;
  return createImageBitmap(blob, { ...forTheCard, ...resize });
}

async function drawnBitmap(url: string, size?: Size): Promise<ImageBitmap> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size?.width ?? image.naturalWidth;
  canvas.height = size?.height ?? image.naturalHeight;
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (!brush) throw new Error('This browser cannot draw on a canvas.');
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  return createImageBitmap(canvas, forTheCard);
}
