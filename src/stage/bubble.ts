// Thought bubbles, drawn on a canvas in the display font, large enough to read from the back row.
import type { Pictures } from './pictures.ts';

export interface Bubble {
  readonly key: string;
  /** In page pixels; the tail is the lower part of the height. */
  readonly width: number;
  readonly height: number;
}

const tail = 16;
const ink = '#2b2a33';

/** `size` is the height of the letters in page pixels. */
export function paintBubble(
  pictures: Pictures,
  text: string,
  look: { readonly size: number; readonly fill: string; readonly font: string; readonly density: number },
): Bubble {
  const { size, fill, font, density } = look;
  const type = `${size}px ${font}`;
  const words = textWidth(pictures, text, type);
  const width = Math.ceil(words + size * 1.5);
  const height = Math.ceil(size * 1.9 + tail);
  const key = pictures.paint(
    `bubble:${text}|${type}|${fill}|${density}`,
    width * density,
    height * density,
    (brush) => {
      brush.scale(density, density);
      draw(brush, { text, type, fill, width, height });
    },
  );
  return { key, width, height };
}

/** The canvas on which the width of letters is measured, one for each game. */
const rulers = new WeakMap<Pictures, CanvasRenderingContext2D | null>();

function textWidth(pictures: Pictures, text: string, type: string): number {
  const ruler = rulers.get(pictures) ?? document.createElement('canvas').getContext('2d');
  rulers.set(pictures, ruler);
  if (!ruler) return text.length * 10;
  ruler.font = type;
  return ruler.measureText(text).width;
}

function draw(
  brush: CanvasRenderingContext2D,
  {
    text,
    type,
    fill,
    width,
    height,
  }: Record<'text' | 'type' | 'fill', string> & { width: number; height: number },
): void {
  const line = 2.5;
  const body = height - tail;
  brush.fillStyle = fill;
  brush.strokeStyle = ink;
  brush.lineWidth = line;
  const round = (draws: () => void) => {
    brush.beginPath();
    draws();
    brush.fill();
    brush.stroke();
  };
  round(() => brush.roundRect(line, line, width - 2 * line, body - 2 * line, (body - 2 * line) / 2));
  round(() => brush.arc(width / 2 + 2, body + 3.5, 4.5, 0, 2 * Math.PI));
  round(() => brush.arc(width / 2 - 3, height - 3.5, 2.4, 0, 2 * Math.PI));
  brush.fillStyle = ink;
  brush.font = type;
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  brush.fillText(text, width / 2, body / 2 + 1);
}
