// The drawn pieces, made safe: a missing one leaves its place empty and breaks nothing else.
import type { StageArt } from './stage.ts';

/** The address that stands for a missing picture. */
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
