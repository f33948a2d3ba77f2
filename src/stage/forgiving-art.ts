// The drawn pieces, asked so that a missing one costs its place in the picture and nothing else.
import type { StageArt } from './stage.ts';

/** The address of no picture. */
const none = '';

function orNone<Name>(urlFor: (name: Name) => string): (name: Name) => string {
  return (name) => {
    try {
      return urlFor(name);
    } catch {
      return none;
    }
  };
}

export function forgivingArt(art: StageArt): StageArt {
  return {
    ...art,
    figure: orNone(art.figure),
    set: orNone(art.set),
    room: orNone(art.room),
    piece: orNone(art.piece),
  };
}
