// The band a student's stories are for: their own wish, kept on this device alone, else what their class or figure says.
import { useState } from 'preact/hooks';
import type { Band } from '../practice/terms.ts';
import type { Device } from './device.ts';

export interface StoryBand {
  readonly band: Band;
  readonly onBand: (band: Band) => void;
  /** Takes a wish back. */
  readonly onUsual: () => void;
}

/** `usual` is the band without a wish; to wish for that one takes the wish back. */
export function useStoryBand(device: Device, learner: string, usual: Band): StoryBand {
  const [last, setLast] = useState({ learner, wish: device.storyBand(learner) });
  const wish = last.learner === learner ? last.wish : device.storyBand(learner);
  const keep = (next: Band | undefined): void => {
    device.keepStoryBand(learner, next);
    setLast({ learner, wish: next });
  };
  return {
    band: wish ?? usual,
    onBand: (band) => keep(band === usual ? undefined : band),
    onUsual: () => keep(undefined),
  };
}
