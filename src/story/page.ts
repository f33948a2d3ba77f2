// What a story is once it is built: a book of pages. It holds every page a student can reach, so reading needs no story engine.
import type { Setting } from '../practice/places.ts';
import type { RoleId } from '../practice/roles.ts';
import type { Evidence } from '../practice/rubric.ts';
import type {
  Band,
  Category,
  ComponentId,
  Difficulty,
  EndingKind,
  LoopStage,
  Mood,
  Parting,
  SayKind,
  SayLevel,
  Seat,
  Slip,
  Via,
} from '../practice/terms.ts';
import type { Act } from './acts.ts';

/** A speaker's id in stories/cast.json, lower case: `noor`. */
export type CastId = string;

/** The catalogue entry: the tags at the head of the file. */
export interface StoryEntry {
  readonly id: string;
  readonly title: string;
  readonly band: Band;
  readonly difficulty: Difficulty;
  readonly category: Category;
  readonly setting: Setting;
  readonly seat: Seat;
  readonly cast: readonly CastId[];
  readonly minutes: number;
  readonly feeds: readonly RoleId[];
  readonly sensitive: boolean;
  /** One line before a story that says what it is about, so that it comes as no surprise. From `# heads-up:`. */
  readonly headsUp?: string;
  /** Whom the student plays, when it is not themselves. From `# as:`. */
  readonly as?: CastId;
  /** The partner whose opening knows how they and the student left each other. From `# met:`. */
  readonly met?: CastId;
  /** An upskilling session: the role it trains for. From `# trains:`; a role-play has none. */
  readonly trains?: RoleId;
  /** Two sentences for the briefing: who and where, and what the student needs. From `# brief:`. */
  readonly brief: string;
  /** Micro-skills any choice of the story can show, in the rubric's order. The build finds them in the story. */
  readonly practises: readonly Evidence['micro'][];
  /** Hash of the compiled story: a saved sitting of another version starts over. */
  readonly version: string;
}

export type Cue =
  | { readonly kind: 'place'; readonly place: Setting }
  | { readonly kind: 'enter' | 'leave'; readonly who: CastId }
  | { readonly kind: 'mood'; readonly mood: Mood }
  | { readonly kind: 'stage'; readonly stage: LoopStage }
  | { readonly kind: 'sfx'; readonly sound: string }
  /** A thing in the set, and how it looks from this line on; `gone` takes it away. */
  | { readonly kind: 'prop'; readonly prop: string; readonly state: string }
  /** Stage business before the line; `who` is a cast id, or `you` for the student. */
  | { readonly kind: 'act'; readonly act: Act; readonly who: CastId }
  /** The last word of an ending, said by the partner. */
  | { readonly kind: 'curtain' };

export interface Line {
  readonly kind: 'narration' | 'speech' | 'thought' | 'coach';
  /** Whose line or thought it is; absent for the narrator and the coach. */
  readonly who?: CastId;
  readonly text: string;
  readonly cues: readonly Cue[];
}

/** What a choice that opens own words asks for: the kind, and which of the story's prompts. */
export interface Say {
  readonly kind: SayKind;
  readonly prompt: string;
}

export interface Choice {
  readonly id: string;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly slip?: Slip;
  readonly via?: Via;
  readonly say?: Say;
}

export interface Ending {
  readonly kind: EndingKind;
  readonly slug: string;
}

/** One turn: what happens, and then what can be chosen, or how it ended. Exactly one of the two. */
export interface Page {
  readonly lines: readonly Line[];
  readonly choices: readonly Choice[];
  readonly end?: Ending;
}

/** A prompt for own words, from `# say:` and `# example:` at the head of the file. */
export interface Prompt {
  readonly kind: SayKind;
  /** What to say, to whom: "Tell Noor what helped." */
  readonly task: string;
  /** Things the ask may be about; they help the typed form find its topic. */
  readonly topics: readonly string[];
  /** An example for each component, in this story's words. */
  readonly examples: Readonly<Partial<Record<ComponentId, string>>>;
}

/** A word explained on tap, from `# gloss:`. */
export type Glossary = Readonly<Record<string, string>>;

/**
 * A whole story, flattened by exploring it.
 * A turn's `next` gives, per choice, the turn that follows; a list of four when it depends on the say level.
 */
export interface Book {
  readonly entry: StoryEntry;
  readonly prompts: Readonly<Record<string, Prompt>>;
  readonly glossary: Glossary;
  /** The model that Watch first plays: walks/watch.walk, where the story has one. */
  readonly watch?: Walk;
  /**
   * The index in `turns` of each of its beginnings: most stories have one; of several, a seed draws one. Never empty.
   */
  readonly beginnings: readonly number[];
  /** The same beginnings as they are after a bright or a bumpy parting from the partner of `entry.met`. */
  readonly partings?: Readonly<Record<Parting, readonly number[]>>;
  readonly turns: readonly Turn[];
}

export interface Turn extends Page {
  readonly next: readonly (number | readonly [number, number, number, number])[];
}

export type WalkStep =
  /** `> wave` or `> tell 3`: takes a choice, with the level of the words where it opens some. */
  | { readonly kind: 'choose'; readonly choice: string; readonly level?: SayLevel; readonly at: number }
  /** `< 2`: goes back to decision 2, counted from 1. */
  | { readonly kind: 'back'; readonly step: number; readonly at: number }
  /** `: Sure. What's up?`: these words are on the page now. */
  | { readonly kind: 'expect'; readonly text: string; readonly at: number }
  /** `~ My heart is loud.`: what the walker thinks before the next step; shown in Watch first. */
  | { readonly kind: 'think'; readonly text: string; readonly at: number };

export interface Walk {
  /** From `# Eager`. */
  readonly title: string;
  /** The lines between the title and the first step. */
  readonly about: string;
  /** Which of the story's beginnings it takes, counted from 0. From `@ 2`; without that line, the first. */
  readonly beginning: number;
  /** How the walker and the partner left each other. From `@ bumpy` or `@ 2 bumpy`. */
  readonly parting?: Parting;
  /** `at` in each step is its line in the file, from 1. */
  readonly steps: readonly WalkStep[];
  /** From `= bright hands-made-the-cut`, the last line. */
  readonly ending: Ending;
}
