// Where the parts of the paper theatre hang on the title screen, on any screen: the middle stays free for words.
import type { Rect } from './stage.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width by height of a set. */
const setShape = 16 / 9;
/** Width by height of the arch. */
const archShape = 7.2;
const archLeast = 92;

interface TitleLayout {
  readonly set: Rect;
  readonly curtains: readonly [Rect, Rect & { readonly flip: true }];
  readonly arch: Rect;
}

/** `open` is 0 with the curtain closed and 1 with it open. */
export function titleLayout(area: Size, open: number): TitleLayout {
  const { width, height } = area;
  const scale = Math.max(width / setShape, height);
  const closed = width * 0.54;
  const gathered = Math.max(width * 0.13, Math.min(width * 0.2, 96));
  const across = closed + (gathered - closed) * open;
  // On a narrow screen the arch keeps its height and goes beyond the edges.
  const span = Math.max(width, archLeast * archShape);
  return {
    set: { x: (width - scale * setShape) / 2, y: height - scale, width: scale * setShape, height: scale },
    curtains: [
      { x: 0, y: 0, width: across, height },
      { x: width - across, y: 0, width: across, height, flip: true },
    ],
    arch: { x: (width - span) / 2, y: 0, width: span, height: span / archShape },
  };
}

interface Peeper {
  readonly box: Rect;
  readonly flip: boolean;
  /** Its face would be behind the sign, so the figure is not shown. */
  readonly covered: boolean;
}

/** Papers of the page that lie over the picture. */
interface Papers {
  /** The name of the game. */
  readonly sign?: Rect;
  /** Who is playing. */
  readonly panel?: Rect;
}

/**
 * The places of `count` figures, on both sides in turn, half behind the gathered curtain; above the panel where it
 * would cover them.
 */
export function peepers(area: Size, count: number, { sign, panel }: Papers = {}): readonly Peeper[] {
  const low = standing(area, count, area.height * 0.985);
  const fit = !panel || low.every(({ box }) => isBeside(box, panel));
  const places = fit ? low : standing(area, count, panel.y + 6);
  return places.map((place) => ({ ...place, covered: sign !== undefined && isBehind(place.box, sign) }));
}

/**
 * True when the face is beside the paper. `hair` is the share of the figure's width, on either side, that may lie
 * behind it.
 */
function isBeside(box: Rect, paper: Rect, hair = 0.25): boolean {
  const face = box.width * hair;
  return box.x + box.width - face <= paper.x || box.x + face >= paper.x + paper.width;
}

/** True when the head, which begins a little below the top of its square, would be behind the sign. */
function isBehind(box: Rect, sign: Rect): boolean {
  return !isBeside(box, sign, 0.32) && box.y + box.height * 0.1 < sign.y + sign.height;
}

function standing({ width, height }: Size, count: number, floor: number): readonly Omit<Peeper, 'covered'>[] {
  const side = Math.min(height * 0.36, width * 0.34);
  const edge = Math.max(width * 0.13, Math.min(width * 0.2, 96));
  return Array.from({ length: count }, (_, index) => {
    const onRight = index % 2 === 1;
    const back = Math.floor(index / 2);
    const inset = edge - side * 0.36 + back * side * 0.58;
    const x = onRight ? width - inset - side : inset;
    return {
      box: { x, y: floor - side - back * side * 0.16, width: side, height: side },
      flip: onRight,
    };
  });
}
