// The geometry of figures and of the shared atlas of faces, and which face a mood wears. Numbers only: safe to load anywhere.

/** Bases are square pictures of `whole` units: Open Peeps' 704 with a margin for the paper edge and big hair. */
export const figureGeometry = {
  /** Units across the picture, margin included. */
  whole: 768,
  margin: 32,
  /** Pixels across the picture. */
  pixels: 640,
  /** Where the bust is cut, in units from the top of the picture; the paper edge goes 9 further. */
  foot: 736,
  /** The crown of an ordinary head and the chin, in units from the top of the picture: keep these in view. */
  crown: 70,
  chin: 590,
} as const;

/** Frames of the atlas, row by row. */
export const faceFrames = [
  'happy',
  'happyBlink',
  'happyTalk',
  'unsure',
  'unsureBlink',
  'unsureTalk',
  'upset',
  'upsetTalk',
  'surprised',
  'surprisedBlink',
  'surprisedTalk',
  'proud',
  'proudTalk',
  'calm',
  'calmLook',
  'explaining',
  'explainingBlink',
] as const;
export type FaceFrame = (typeof faceFrames)[number];

/** A frame covers `width` × `height` units and lies on the base at `x`, `y` (units from its top left corner). */
export const faceGeometry = {
  x: 375,
  y: 306,
  width: 240,
  height: 264,
  /** Pixels of one frame in the atlas. */
  pixelWidth: 200,
  pixelHeight: 220,
  columns: 6,
  rows: 3,
} as const;

export type FaceMood = 'happy' | 'unsure' | 'upset' | 'surprised' | 'proud' | 'calm';

/** The face of a mood, quiet or talking. */
export function faceFor(mood: FaceMood, talking: boolean): FaceFrame {
  return talking ? talks[mood] : mood;
}

const talks: Readonly<Record<FaceMood, FaceFrame>> = {
  happy: 'happyTalk',
  unsure: 'unsureTalk',
  upset: 'upsetTalk',
  surprised: 'surprisedTalk',
  proud: 'proudTalk',
  calm: 'explaining',
};

const blinks: Readonly<Partial<Record<FaceFrame, FaceFrame>>> = {
  happy: 'happyBlink',
  unsure: 'unsureBlink',
  surprised: 'surprisedBlink',
  calm: 'calmLook',
  explaining: 'explainingBlink',
};

/** The frame for a blink: open eyes close, calm's closed eyes open. The same frame where there is no other. */
export function blinkOf(frame: FaceFrame): FaceFrame {
  return blinks[frame] ?? frame;
}

/** A frame's place in the atlas, in pixels. */
export function faceRect(frame: FaceFrame): { x: number; y: number; width: number; height: number } {
  const at = faceFrames.indexOf(frame);
  const { columns, pixelWidth, pixelHeight } = faceGeometry;
  return {
    x: (at % columns) * pixelWidth,
    y: Math.floor(at / columns) * pixelHeight,
    width: pixelWidth,
    height: pixelHeight,
  };
}
