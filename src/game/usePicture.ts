// Shows the screen's picture on the stage, with the faces where the page leaves room for them.
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Theatre } from '../device/theatre.ts';
import type { Picture, Rect, Slots } from '../stage/stage.ts';

/** The stage of this page, and whether screens are drawn over it or as a page without it. */
export interface PicturePlace {
  readonly drawn: boolean;
  readonly theatre: Theatre;
  /** The element the stage is drawn in. */
  readonly frame: HTMLElement;
}

/** Shows a picture when it changes, and returns where the page reports its slots, in pixels of the window. */
export function usePicture(place: PicturePlace, picture: Picture | undefined): (slots: Slots) => void {
  const shown = useRef('');
  // A new place has shown no picture yet, so the present picture is sent again.
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

/** Turns pixels of the window into pixels of the stage's element. */
function within(frame: HTMLElement, slots: Slots): Slots {
  const { left, top } = frame.getBoundingClientRect();
  const move = (rect: Rect | undefined) =>
    rect && { x: rect.x - left, y: rect.y - top, width: rect.width, height: rect.height };
  return Object.fromEntries(Object.entries(slots).map(([name, rect]) => [name, move(rect)]));
}
