// The sounds a story may ask for with `#sfx:`. The page decides how each one sounds.

const soundIds = ['paper', 'hop', 'tick', 'flip', 'snip', 'tap', 'pencil', 'bell'] as const;
export type SoundId = (typeof soundIds)[number];

export function isSound(name: string): name is SoundId {
  return soundIds.some((id) => id === name);
}
