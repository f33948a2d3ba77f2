// One paper figure on a sheet: a soft shadow, the cut-out, and a face that changes; the three move as one.
import type Phaser from 'phaser';
import { createDifference } from './difference.ts';
import type { Pictures, Want } from './pictures.ts';
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
  fill: Phaser.TintModes,
  density: () => number,
  glanceDepth = depth + 0.3,
): CutOut {
  const cast = sheet.image(depth).setTint(paint.ink).setTintMode(fill).setAlpha(shadow.alpha);
  const base = sheet.image(depth + 0.1);
  const face = sheet.image(depth + 0.2);
  /** A second copy of the figure, which shows the face of a glance. */
  let other: { readonly base: typeof base; readonly face: typeof face } | undefined;
  let held: (Hold & { readonly face: number }) | undefined;
  const parts = [cast, base, face];
  for (const part of parts) part.setVisible(false);
  const whole = { x: 0, y: 0, width: art.units, height: art.units };
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
      for (const part of parts) part.setVisible(visible);
      face.setVisible(visible && faceKey !== undefined);
      if (!visible || !baseKey) return;
      const towards = look.flip ? -1 : 1;
      const unit = box.width / art.units;
      const x = box.x + box.width / 2 + towards * (pose.lean * 0.03 * box.width) - towards * pose.away * off;
      const y = box.y + box.height - pose.lift * box.height;
      const hold = { x, y, unit, towards, tilt: pose.tilt };
      held = { ...hold, face: look.face };
      other?.base.setVisible(false);
      other?.face.setVisible(false);
      if (base.texture.key !== baseKey) {
        base.setTexture(baseKey);
        cast.setTexture(baseKey);
      }
      attach(base, whole, art, hold);
      attach(cast, whole, art, { ...hold, x: x + shadow.x * unit, y: y + shadow.y * unit });
      if (!faceKey) return;
      face.setTexture(faceKey, look.face);
      attach(face, art.face, art, hold);
    },
    glance(frame, aside) {
      if (!held || !face.visible) return;
      const glances = frame !== held.face || aside !== 0;
      if (!glances && !other) return;
      other ??= { base: sheet.image(glanceDepth), face: sheet.image(glanceDepth + 0.001) };
      other.base.setVisible(glances);
      other.face.setVisible(glances);
      if (!glances) return;
      other.base.setTexture(base.texture.key);
      attach(other.base, whole, art, held);
      other.face.setTexture(face.texture.key, frame);
      attach(other.face, art.face, art, { ...held, x: held.x + aside * held.unit * held.towards });
    },
    destroy() {
      for (const part of parts) part.destroy();
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
  readonly tilt: number;
}

/** All parts turn about the middle of the figure's lower edge, wherever on the figure they lie. */
function attach(part: Phaser.GameObjects.Image, at: Rect, art: FigureArt, hold: Hold): void {
  part.setOrigin((art.units / 2 - at.x) / at.width, (art.foot - at.y) / at.height);
  part.setPosition(hold.x, hold.y);
  part.setScale(
    (hold.towards * at.width * hold.unit) / part.frame.width,
    (at.height * hold.unit) / part.frame.height,
  );
  part.setAngle(hold.tilt * hold.towards);
}
