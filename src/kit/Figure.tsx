// A paper figure on the page: the base, the face of its mood and a soft shadow. The stage's twin for text mode, lists and the front door.
import type { CSSProperties } from 'preact';
import './Figure.css';
import { lightFigureFor, pageFacesUrl } from './art.ts';
import { type FaceMood, faceFor, faceFrames, faceGeometry, figureGeometry } from './faces.ts';

interface FigureProps {
  /** The base's address: `figureUrl(id)`, or the data URL a student's figure is kept as. Empty until it has come: then a blank figure is shown. */
  readonly base: string;
  readonly mood?: FaceMood;
  readonly talking?: boolean;
  /** Looks to the left. */
  readonly flip?: boolean;
  /** Width and height, as CSS: `'4rem'`, or a number of pixels. */
  readonly size?: number | string;
  /** Who this is. Without it the figure is decoration and hidden from screen readers. */
  readonly label?: string;
}

const { whole } = figureGeometry;
const { x, y, width, height, columns, rows } = faceGeometry;
const percent = (part: number) => `${(part * 100).toFixed(4)}%`;

/** Where the face lies on the base, whatever its size. */
const place: CSSProperties = {
  left: percent(x / whole),
  top: percent(y / whole),
  width: percent(width / whole),
  height: percent(height / whole),
  backgroundSize: `${columns * 100}% ${rows * 100}%`,
};

export function Figure({ base, mood = 'happy', talking = false, flip = false, size, label }: FigureProps) {
  const at = faceFrames.indexOf(faceFor(mood, talking));
  const column = at % columns;
  const row = Math.floor(at / columns);
  const described =
    label === undefined ? { 'aria-hidden': true } : ({ role: 'img', 'aria-label': label } as const);
  return (
    <span
      className="figure"
      data-flip={flip || undefined}
      data-waiting={base === '' || undefined}
      style={{ width: size, height: size }}
      {...described}
    >
      <span className="figure-cut">
        {base !== '' && (
          <>
            <img
              className="figure-base"
              {...lighter(base, size)}
              src={base}
              alt=""
              decoding="async"
              draggable={false}
              // The face is shown only once the base has loaded; before, it would float without a head.
              onLoad={({ currentTarget }) => currentTarget.parentElement?.setAttribute('data-here', '')}
            />
            <span
              className="figure-face"
              style={{
                ...place,
                backgroundImage: `url("${pageFacesUrl()}")`,
                backgroundPosition: `${percent(column / (columns - 1))} ${percent(row / (rows - 1))}`,
              }}
            />
          </>
        )}
      </span>
    </span>
  );
}

/** In a talk a figure is this wide at most; elsewhere it is smaller. */
const widest = '36vh';

/** Half the picture is enough where the screen shows no more: the browser chooses. */
function lighter(
  base: string,
  size: FigureProps['size'],
): { readonly srcset?: string; readonly sizes?: string } {
  const light = lightFigureFor(base);
  if (light === undefined) return {};
  const { pixels } = figureGeometry;
  const shown = typeof size === 'number' ? `${size}px` : size?.endsWith('rem') ? size : widest;
  return { srcset: `${light} ${pixels / 2}w, ${base} ${pixels}w`, sizes: shown };
}
