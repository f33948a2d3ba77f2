// A badge as the screens show it: every day already said in words.
import type { PlantLevel } from '../../kit/Plant.tsx';
import type { Motif } from './motifs.tsx';

export interface BadgeView {
  /** As facts have it: `skill:approach`, `role:media-maker`. */
  readonly badge: string;
  readonly kind: 'skill' | 'role';
  readonly motif: Motif;
  readonly title: string;
  /** What it certifies, in a sentence. */
  readonly can: string;
  readonly shown: readonly string[];
  /** Sentences: who, what, when. */
  readonly confirmed: readonly string[];
  /** The day on which it was earned. */
  readonly earned: string;
}

/** A badge's place on the wall, before it is there. */
export interface PlaceView {
  /** Tells it apart, and makes its line wobble in its own way. */
  readonly name: string;
  readonly kind: 'skill' | 'role';
  readonly motif: Motif;
  readonly title: string;
  /** What it still waits for, in sentences. */
  readonly lines: readonly string[];
  readonly growing: readonly { readonly name: string; readonly level: PlantLevel; readonly says: string }[];
  readonly onGo: () => void;
}
