// A figure with its face as one small picture, for files that are saved.
import { facesUrl } from '../../../kit/art.ts';
import { faceFor, faceGeometry, faceRect, figureGeometry } from '../../../kit/faces.ts';

const pixels = 192;
const quality = 0.8;

/** A data URI, WebP or PNG. Rejects when the figure or its face cannot be drawn. */
export async function figurePicture(base: string): Promise<string> {
  const [figure, faces] = await Promise.all([load(base), load(facesUrl)]);
  const canvas = document.createElement('canvas');
  canvas.width = pixels;
  canvas.height = pixels;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser cannot draw on a canvas.');
  pen.drawImage(figure, 0, 0, pixels, pixels);
  const face = faceRect(faceFor('happy', false));
  const { x, y, width, height } = faceGeometry;
  const scale = pixels / figureGeometry.whole;
  pen.drawImage(
    faces,
    face.x,
    face.y,
    face.width,
    face.height,
    x * scale,
    y * scale,
    width * scale,
    height * scale,
  );
  return canvas.toDataURL('image/webp', quality);
}

async function load(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}
