// Keeps the theatre showing what the page is about, with the faces where the page leaves room for them.
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Theatre } from '../device/theatre.ts';
import type { Picture, Rect, Slots } from '../stage/stage.ts';

/** Where a screen stands: before the drawn stage, or on a page of its own. */
export interface PicturePlace {
  readonly drawn: boolean;
  readonly theatre: Theatre;
  /** The element the stage is drawn in. */
  readonly frame: HTMLElement;
}

/** Shows a picture when it changes, and returns where the page reports its slots, in pixels of the window. */
export function usePicture(place: PicturePlace, picture: Picture | undefined): (slots: Slots) => void {
  const shown = useRef('');
  // Another place is another stage, or none: it has seen nothing yet.
  const seen = useRef(place);
  if (seen.current !== place) {
    seen.current = place;
    shown.current = '';
  }
  useEffect(() => {
    if (!place.drawn) return;
    const key = JSON.stringify(picture) ?? 'curtain';
    if (key === shown.current) return;
    shown.current = key;
    place.theatre.show(picture);
  }, [place, picture]);
  return useCallback((slots) => place.theatre.place(within(place.frame, slots)), [place]);
}

/** Window pixels as pixels of the stage's own element. */
function within(frame: HTMLElement, slots: Slots): Slots {
  const { left, top } = frame.getBoundingClientRect();
  const move = (rect: Rect | undefined) =>
    rect && { x: rect.x - left, y: rect.y - top, width: rect.width, height: rect.height };
  return Object.fromEntries(Object.entries(slots).map(([name, rect]) => [name, move(rect)]));
}
