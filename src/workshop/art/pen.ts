// The pen for all drawings: rough.js lines over flat color, with the same wobble every time.
import rough from 'roughjs';
import { colours } from './palette.ts';

type Point = readonly [x: number, y: number];

interface Ink {
  /** The line's color; `none` draws flat paper without a line. */
  readonly line?: string;
  /** The line's width; the sheet's usual width by default. */
  readonly width?: number;
  /** How far the paper lifts off what is behind it: the offset of its shadow. */
  readonly lift?: number;
}

export interface Pen {
  box(x: number, y: number, width: number, height: number, fill: string, ink?: Ink): void;
  /** A box with round corners. */
  pad(x: number, y: number, width: number, height: number, radius: number, fill: string, ink?: Ink): void;
  shape(points: readonly Point[], fill: string, ink?: Ink): void;
  /** Any closed SVG path. */
  blob(d: string, fill: string, ink?: Ink): void;
  oval(x: number, y: number, width: number, height: number, fill: string, ink?: Ink): void;
  stroke(points: readonly Point[], ink?: Ink): void;
  curve(points: readonly Point[], ink?: Ink): void;
  /** Draws moved, turned (degrees) and scaled about a point; lines keep their width. */
  within(place: Place, draw: (pen: Pen) => void): void;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly turn?: number;
  readonly size?: number;
}

interface Sheet {
  readonly pen: Pen;
  /** The finished drawing. */
  svg(): string;
}

interface SheetSize {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The usual width of lines. */
  readonly line: number;
}

const generator = rough.generator();
const shadow = 'rgb(43 42 51 / 0.16)';

/** Starts a new sheet. Its name is the seed, so that a drawing always has the same wobble. */
export function createInkSheet({ name, width, height, line }: SheetSize): Sheet {
  const marks: string[] = [];
  let seed = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 100_003, 7);
  const nextSeed = () => {
    seed += 1;
    return seed;
  };
  return {
    pen: createPen(marks, nextSeed, line),
    svg: () =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
      `fill="none" stroke-linecap="round" stroke-linejoin="round">${marks.join('')}</svg>`,
  };
}

function createPen(marks: string[], nextSeed: () => number, line: number): Pen {
  const put = (drawable: ReturnType<typeof generator.path>) => {
    for (const { d, stroke, strokeWidth, fill } of generator.toPaths(drawable)) {
      const inked = stroke === 'none' ? '' : ` stroke="${stroke}" stroke-width="${strokeWidth}"`;
      marks.push(`<path d="${trim(d)}"${fill && fill !== 'none' ? ` fill="${fill}"` : ''}${inked}/>`);
    }
  };
  const options = (fill: string | undefined, ink: Ink) => ({
    seed: nextSeed(),
    roughness: 1,
    bowing: 0.7,
    stroke: ink.line ?? colours.ink,
    strokeWidth: ink.width ?? line,
    ...(fill === undefined ? {} : { fill, fillStyle: 'solid' }),
  });
  /** Draws the flat color first, then the line, so that no gap shows between them. */
  const cut = (d: string, fill: string, ink: Ink, draw: () => void) => {
    const { lift = 0 } = ink;
    if (lift) marks.push(`<path d="${d}" fill="${shadow}" transform="translate(${lift} ${lift * 1.25})"/>`);
    if (fill !== 'none') marks.push(`<path d="${d}" fill="${fill}"/>`);
    if (ink.line !== 'none') draw();
  };
  const pen: Pen = {
    box(x, y, width, height, fill, ink = {}) {
      cut(`M${x} ${y}h${width}v${height}h${-width}z`, fill, ink, () =>
        put(generator.rectangle(x, y, width, height, options(undefined, ink))),
      );
    },
    pad(x, y, width, height, radius, fill, ink = {}) {
      const r = Math.min(radius, width / 2, height / 2);
      const d =
        `M${x + r} ${y}h${width - 2 * r}q${r} 0 ${r} ${r}v${height - 2 * r}q0 ${r} ${-r} ${r}` +
        `h${2 * r - width}q${-r} 0 ${-r} ${-r}v${2 * r - height}q0 ${-r} ${r} ${-r}z`;
      pen.blob(d, fill, ink);
    },
    shape(points, fill, ink = {}) {
      cut(`M${points.map(([x, y]) => `${x} ${y}`).join('L')}z`, fill, ink, () =>
        put(generator.polygon(points.map(toPair), options(undefined, ink))),
      );
    },
    blob(d, fill, ink = {}) {
      cut(d, fill, ink, () => put(generator.path(d, options(undefined, ink))));
    },
    oval(x, y, width, height, fill, ink = {}) {
      const [rx, ry] = [width / 2, height / 2];
      cut(`M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${width} 0a${rx} ${ry} 0 1 0 ${-width} 0z`, fill, ink, () =>
        put(generator.ellipse(x, y, width, height, options(undefined, ink))),
      );
    },
    stroke(points, ink = {}) {
      put(generator.linearPath(points.map(toPair), options(undefined, ink)));
    },
    curve(points, ink = {}) {
      put(generator.curve(points.map(toPair), options(undefined, ink)));
    },
    within({ x, y, turn = 0, size = 1 }, draw) {
      marks.push(`<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})">`);
      draw(createPen(marks, nextSeed, line / size));
      marks.push('</g>');
    },
  };
  return pen;
}

const toPair = ([x, y]: Point): [number, number] => [x, y];

/** Rounds numbers to one decimal, which is finer than the eye sees. */
function trim(d: string): string {
  return d.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
