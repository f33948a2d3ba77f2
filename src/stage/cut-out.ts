// One paper figure on a sheet: a soft shadow, the cut-out, and a face that changes; the three move as one.
import { createDifference } from './difference.ts';
import type { Pictures, Want } from './pictures.ts';
import type { Piece } from './piece.ts';
import type { Pose } from './pose.ts';
import { paint, type Sheet } from './sheet.ts';
import type { FigureArt, Rect } from './stage.ts';

export interface CutOut {
  /** Whether its picture is ready to be placed in this square of page pixels. The first call starts loading it. */
  isHere(url: string, box: Rect): boolean;
  /** Places the figure in a square, in page pixels; `off` is the distance to its place off stage. */
  place(look: Look, box: Rect, pose: Pose, off: number): void;
  /**
   * Shows another face for a moment over the one it was placed with; `aside` is how far that face looks to its side,
   * in the figure's units. Ends with the first face, looking straight ahead.
   */
  glance(face: number, aside: number): void;
  destroy(): void;
}

interface Look {
  /** The address of the figure without its face. */
  readonly url: string;
  readonly face: number;
  readonly flip: boolean;
}

/** How far a figure's shadow is shifted, in the figure's units, and how dark it is. */
const shadow = { x: 8, y: 10, alpha: 0.18 };

export function createCutOut(
  sheet: Sheet,
  pictures: Pictures,
  art: FigureArt,
  depth: number,
  density: () => number,
  glanceDepth = depth + 0.3,
): CutOut {
  const whole = { x: 0, y: 0, width: art.units, height: art.units };
  const bodyAt = (at: number) => turning(sheet.image(at), whole, art);
  const faceAt = (at: number) => turning(sheet.image(at), art.face, art);
  const cast = bodyAt(depth);
  cast.colour = paint.ink;
  cast.alpha = shadow.alpha;
  const base = bodyAt(depth + 0.1);
  const face = faceAt(depth + 0.2);
  /** A second copy of the figure, which shows the face of a glance. */
  let other: { readonly base: Piece; readonly face: Piece } | undefined;
  /** How it was placed last. */
  const hold = { x: 0, y: 0, unit: 1, towards: 1, turn: 0, face: 0 };
  let isHeld = false;
  const isOther = createDifference();
  let baseKey: string | undefined;
  let faceKey: string | undefined;
  /** Addresses may be long, so pictures are asked for only when something about them changed, not in every frame. */
  const isHere = (url: string, box: Rect): boolean => {
    const wide = box.width * density();
    if (isOther(url, sizeFor(art, wide), pictures.edition())) {
      baseKey = pictures.get(baseWant(art, url, wide));
      faceKey = pictures.get(faceWant(art, wide));
    }
    return baseKey !== undefined;
  };

  return {
    isHere,
    place(look, box, pose, off) {
      const visible = isHere(look.url, box) && pose.away < 1;
      cast.visible = visible;
      base.visible = visible;
      face.visible = visible && faceKey !== undefined;
      if (!visible || !baseKey) return;
      const towards = look.flip ? -1 : 1;
      hold.unit = box.width / art.units;
      hold.towards = towards;
      hold.x = box.x + box.width / 2 + towards * (pose.lean * 0.03 * box.width - pose.away * off);
      hold.y = box.y + box.height - pose.lift * box.height;
      hold.turn = (pose.tilt * towards * Math.PI) / 180;
      hold.face = look.face;
      isHeld = true;
      if (other) {
        other.base.visible = false;
        other.face.visible = false;
      }
      if (base.texture.key !== baseKey) {
        base.setTexture(baseKey);
        cast.setTexture(baseKey);
      }
      lay(base, whole, hold, 0, 0);
      lay(cast, whole, hold, shadow.x * hold.unit, shadow.y * hold.unit);
      if (!faceKey) return;
      face.setTexture(faceKey, look.face);
      lay(face, art.face, hold, 0, 0);
    },
    glance(frame, aside) {
      if (!isHeld || !face.visible) return;
      const glances = frame !== hold.face || aside !== 0;
      if (!glances && !other) return;
      other ??= { base: bodyAt(glanceDepth), face: faceAt(glanceDepth + 0.001) };
      other.base.visible = glances;
      other.face.visible = glances;
      if (!glances) return;
      other.base.setTexture(base.texture.key);
      lay(other.base, whole, hold, 0, 0);
      other.face.setTexture(face.texture.key, frame);
      lay(other.face, art.face, hold, aside * hold.unit * hold.towards, 0);
    },
    destroy() {
      for (const part of [cast, base, face]) part.destroy();
      other?.base.destroy();
      other?.face.destroy();
    },
  };
}

/** Pictures are loaded in these sizes, so that a small change of the window loads nothing again. */
const sizes = [96, 128, 192, 256, 384, 512];

function sizeFor(art: FigureArt, width: number): number {
  return sizes.find((size) => size >= width && size < art.pixels) ?? art.pixels;
}

/** The picture to load for a figure of this width, in device pixels. */
export function baseWant(art: FigureArt, url: string, width: number): Want {
  const size = sizeFor(art, width);
  return { url, size: { width: size, height: size } };
}

/** The sheet of faces to load for a figure of this width, so that each frame is whole pixels. */
export function faceWant(art: FigureArt, width: number): Want {
  const { faces, face, units, sheet } = art;
  const scale = sizeFor(art, width) / units;
  const size = {
    width: Math.round(face.width * scale) * sheet.columns,
    height: Math.round(face.height * scale) * sheet.rows,
  };
  return { url: faces, size, sheet };
}

interface Hold {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
  readonly towards: number;
  readonly turn: number;
}

/** All parts turn about the middle of the figure's lower edge, wherever on the figure they lie. They come hidden. */
function turning(part: Piece, at: Rect, art: FigureArt): Piece {
  return part.setOrigin((art.units / 2 - at.x) / at.width, (art.foot - at.y) / at.height).setVisible(false);
}

/** Lays a part that is `at` a place of the figure, moved by so many page pixels. */
function lay(part: Piece, at: Rect, hold: Hold, right: number, down: number): void {
  part.x = hold.x + right;
  part.y = hold.y + down;
  part.scaleX = (hold.towards * at.width * hold.unit) / part.frame.width;
  part.scaleY = (at.height * hold.unit) / part.frame.height;
  part.turn = hold.turn;
}
