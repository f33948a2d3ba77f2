// A badge as the screens show it, with every day already in words.
import type { PlantLevel } from '../../kit/Plant.tsx';
import type { Motif } from './motifs.tsx';

export interface BadgeView {
  /** The id that facts use: `skill:approach`, `role:media-maker`. */
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

/** The empty place on the wall of a badge that is not earned yet. */
export interface PlaceView {
  /** The badge's id; it also seeds the wobble of its lines. */
  readonly name: string;
  readonly kind: 'skill' | 'role';
  readonly motif: Motif;
  readonly title: string;
  /** What is still needed for it, in sentences. */
  readonly lines: readonly string[];
  readonly growing: readonly { readonly name: string; readonly level: PlantLevel; readonly says: string }[];
  readonly onGo: () => void;
}
