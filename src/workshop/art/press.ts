// Turns SVG into WebP or PNG in a real Chromium, so that the files are what a browser draws.
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../chromium/chromium.ts';

export interface Print {
  readonly width: number;
  readonly height: number;
  /** WebP quality from 0 to 1; `png`, `svg` or `ico` for an icon. */
  readonly quality: number | 'png' | 'svg' | 'ico';
  /** Most bytes: the quality is lowered until the picture fits. */
  readonly atMost?: number;
}

interface Press {
  print(svg: string, as: Print): Promise<Buffer>;
  close(): Promise<void>;
}

/** The lowest quality: below it flat color shows blocks. */
const coarsest = 0.2;

/** Starts one browser for any number of pictures. */
export async function createPress(): Promise<Press> {
  const browser: Browser = await launchChromium();
  const page: Page = await browser.newPage();
  return {
    async print(svg, as) {
      let { quality } = as;
      if (quality === 'svg') return Buffer.from(svg);
      for (;;) {
        const drawn = quality === 'ico' ? 'png' : quality;
        const data = await page.evaluate(draw, { svg, width: as.width, height: as.height, quality: drawn });
        const picture = Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
        if (quality === 'ico') return icoOf(picture, as);
        if (quality === 'png' || quality <= coarsest || picture.length <= (as.atMost ?? Infinity))
          return picture;
        quality -= 0.06;
      }
    },
    close: () => browser.close(),
  };
}

/** An .ico file that holds one PNG: a header of six bytes, an entry of sixteen, and the PNG. */
function icoOf(png: Buffer, { width, height }: Print): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(width % 256, 6);
  head.writeUInt8(height % 256, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

/** Runs in the page, so it must not use anything from this file. */
async function draw(job: { svg: string; width: number; height: number; quality: number | 'png' }) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(job.svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = job.width;
  canvas.height = job.height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser has no canvas.');
  pen.drawImage(image, 0, 0, job.width, job.height);
  return job.quality === 'png' ? canvas.toDataURL('image/png') : canvas.toDataURL('image/webp', job.quality);
}
