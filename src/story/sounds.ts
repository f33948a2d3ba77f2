// The sounds a story may ask for with `#sfx:`. How each sounds is the page's business.

const soundIds = ['paper', 'hop', 'tick', 'flip', 'snip', 'tap', 'pencil', 'bell'] as const;
export type SoundId = (typeof soundIds)[number];

export function isSound(name: string): name is SoundId {
  return soundIds.some((id) => id === name);
}
