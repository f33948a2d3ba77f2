// The drawn pieces in the form that the stage takes: addresses and geometry, from the kit.

import { facesUrl, figureUrl, pieceUrl, roomUrl, setUrl } from '../kit/art.ts';
import { blinkOf, faceFor, faceFrames, faceGeometry, figureGeometry } from '../kit/faces.ts';
import type { StageArt } from '../stage/stage.ts';

export const stageArt: StageArt = {
  figures: {
    units: figureGeometry.whole,
    pixels: figureGeometry.pixels,
    foot: figureGeometry.foot,
    faces: facesUrl,
    sheet: { columns: faceGeometry.columns, rows: faceGeometry.rows },
    face: faceGeometry,
  },
  figure: figureUrl,
  face: (mood, talking) => faceFrames.indexOf(faceFor(mood, talking)),
  blink: (mood) => faceFrames.indexOf(blinkOf(faceFor(mood, false))),
  set: setUrl,
  room: roomUrl,
  piece: pieceUrl,
};
