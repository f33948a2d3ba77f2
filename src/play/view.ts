// What one moment of a sitting shows, and the intents that may come back. Screens and stage know a sitting only through this file.
import type { Setting } from '../practice/places.ts';
import type { Evidence } from '../practice/rubric.ts';
import type { ComponentId, LoopStage, Mood, SayKind, SayLevel } from '../practice/terms.ts';
import type { CastId, Choice, Ending, Line, Prompt, StoryEntry } from '../story/page.ts';

/** The id of the player's own seat; everyone else has a cast id. */
export const you = 'you';

export interface Standing {
  /** `you`, or a cast id. */
  readonly who: CastId;
  /** The player stands on the left, facing right; everyone else on the right, facing left. */
  readonly side: 'left' | 'right';
  readonly mood: Mood;
  /** Speaking on this beat. */
  readonly talking: boolean;
}

/** What the theatre shows: a place and who is in it. At most two on the right. */
export interface Scene {
  readonly place: Setting;
  readonly standing: readonly Standing[];
}

/** The trail's three parts: Notice, Approach, Appreciate (Listen, Guide, Check for a guide). */
export interface TrailStep {
  readonly id: 'first' | 'second' | 'third';
  readonly status: 'done' | 'now' | 'ahead';
}

export interface ChoiceView {
  readonly id: string;
  readonly text: string;
  /** Choosing it opens own words. */
  readonly say?: SayKind;
}

/** What is on screen at one time. Every beat waits for the student. */
export interface Beat {
  /** Narrator lines, together. */
  readonly narration: readonly Line[];
  /** At most one speech bubble. */
  readonly speech?: Line;
  /** What the speaker thinks, on the flip side of the bubble and in the debrief. */
  readonly thought?: Line;
  /** The coach's line, said after the story has reacted. */
  readonly coach?: Line;
  /** What the student chose, echoed on the first beat after it. */
  readonly echo?: string;
}

export interface SayView {
  /** The choice that opened own words. */
  readonly choice: string;
  readonly prompt: string;
  readonly kind: SayKind;
  readonly task: string;
  readonly examples: Prompt['examples'];
}

/** One decision in the debrief's transcript, with all that followed it. */
export interface TranscriptTurn {
  /** Rewinding to `step` opens this decision again. */
  readonly step: number;
  readonly stage: LoopStage;
  /** What was said before the decision, and the question. */
  readonly before: readonly Line[];
  readonly choice: Choice;
  readonly evidence: readonly Evidence[];
  /** The lines that followed it, thoughts included. */
  readonly after: readonly Line[];
  /** Chosen after going back. */
  readonly repaired: boolean;
}

export interface DebriefView {
  readonly ending: Ending;
  /** The story's last lines. */
  readonly closing: readonly Line[];
  readonly transcript: readonly TranscriptTurn[];
  /** Micro-skills with adaptive evidence, in order, each once. */
  readonly strong: readonly Evidence['micro'][];
  /** The one thing to try next, if any: the first slip or partial move whose micro-skill was not shown. */
  readonly idea?: { readonly step: number; readonly micro: Evidence['micro'] };
}

interface Shared {
  readonly story: StoryEntry;
  readonly paused: boolean;
  /** A what-if: nothing is recorded. */
  readonly whatIf: boolean;
  readonly scene: Scene;
  readonly trail: readonly TrailStep[];
  /** Decisions made so far. `rewind` may go to any number below it. */
  readonly step: number;
}

/** What the sitting is doing, with what that state shows. */
export type PlayView =
  | (Shared & { readonly doing: 'briefing' })
  | (Shared & { readonly doing: 'reading'; readonly beat: Beat })
  | (Shared & {
      readonly doing: 'choosing';
      readonly beat: Beat;
      /** The line that asks, shown as the heading of the choices. */
      readonly question?: string;
      readonly choices: readonly ChoiceView[];
    })
  | (Shared & { readonly doing: 'saying'; readonly say: SayView })
  | (Shared & { readonly doing: 'debrief'; readonly debrief: DebriefView })
  | (Shared & { readonly doing: 'closed' });

/** What screens send to the sitting. */
export type Intent =
  | { readonly type: 'begin' }
  | { readonly type: 'next' }
  | { readonly type: 'choose'; readonly choice: string }
  | { readonly type: 'say'; readonly said: Said }
  | { readonly type: 'unsay' }
  | { readonly type: 'rewind'; readonly step: number }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'leave' }
  /** Leaves, and nothing that this sitting showed counts. */
  | { readonly type: 'skip' };

/** The result of own words: their level and parts, never the words themselves. */
export interface Said {
  readonly level: SayLevel;
  readonly components: readonly ComponentId[];
  readonly evidence: readonly Evidence[];
}
