// The sign of the game: a raised hand, its wrist on (0, 0) and about 150 units tall.
import type { Pen } from '../pen.ts';

export function raisedHand(pen: Pen, skin: string, sleeve: string): void {
  pen.blob(
    'M-26 -6V-38Q-44 -58 -56 -84Q-60 -98 -48 -98Q-38 -96 -32 -80L-28 -74L-34 -128Q-34 -140 -24 -140Q-15 -140 -14 -128L-8 -92' +
      'L-6 -142Q-5 -153 4 -153Q13 -153 13 -142L13 -92L22 -134Q25 -145 34 -143Q42 -140 40 -128L32 -86L44 -110Q50 -119 57 -114Q63 -109 59 -100' +
      'Q48 -70 40 -50Q34 -40 28 -36V-6z',
    skin,
  );
  pen.curve(
    [
      [-14, -62],
      [2, -52],
      [20, -58],
    ],
    { width: 2.5 },
  );
  pen.shape(
    [
      [-34, -24],
      [35, -24],
      [42, 14],
      [-42, 14],
    ],
    sleeve,
  );
  pen.stroke(
    [
      [-36, -8],
      [38, -8],
    ],
    { width: 2.5 },
  );
}
