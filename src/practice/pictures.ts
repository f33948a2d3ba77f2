// The nine pictures of a picture PIN, by name. Three of them in order sign one student in. A class link knows each by its place in the list.

export const pinPictures = ['sun', 'fish', 'star', 'leaf', 'moon', 'boat', 'key', 'apple', 'house'] as const;
type PinPicture = (typeof pinPictures)[number];

export const pinLength = 3;

/** True when the chosen pictures are those of the PIN, in the same order. */
export function opensDoor(pin: readonly string[], chosen: readonly string[]): boolean {
  return pin.length === chosen.length && pin.every((each, at) => each === chosen[at]);
}

/** Draws a PIN with no picture twice; `random` answers 0 up to 1. */
export function drawPin(random: () => number): readonly PinPicture[] {
  const left = [...pinPictures];
  return Array.from(
    { length: pinLength },
    () => left.splice(Math.floor(random() * left.length), 1)[0] as PinPicture,
  );
}
