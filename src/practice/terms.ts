// The small closed lists that stories, facts and screens share: bands, seats, stages, slips, moods, endings.

/** Reading and maturity bands: A from grade 3, B from grade 4, C from grade 6. */
export const bands = ['A', 'B', 'C'] as const;
export type Band = (typeof bands)[number];

export const difficulties = [1, 2, 3] as const;
export type Difficulty = (typeof difficulties)[number];

export const seats = ['asker', 'guide'] as const;
export type Seat = (typeof seats)[number];

export const categories = ['technical', 'academic', 'personal-management', 'social'] as const;
export type Category = (typeof categories)[number];

/** The asking loop, after Nelson-Le Gall 1981 and Karabenick; `give` is added here. */
export const stages = ['notice', 'decide', 'pick', 'ask', 'use', 'reflect', 'give'] as const;
export type LoopStage = (typeof stages)[number];

/** How a helping rule is missed (learning design, rules R1 to R12 and H1 to H6). */
export const slips = [
  'ask-too-soon',
  'hide',
  'secret',
  'peer-only',
  'wrong-person',
  'blurt',
  'vague',
  'demand',
  'answer-grab',
  'nod-along',
  'take-and-go',
  'blame',
  'ghost',
  'push',
  'vanish',
  'rush-off',
  'not-my-problem',
  'take-over',
  'tell-only',
  'say-yes-to-all',
  'defend',
  'take-sides',
] as const;
export type Slip = (typeof slips)[number];

/** The way a request is made. It never changes the credit. */
export const vias = [
  'speech',
  'sign',
  'aac',
  'writing',
  'drawing',
  'pointing',
  'home-language',
  'note',
  'friend',
] as const;
export type Via = (typeof vias)[number];

export const moods = ['happy', 'unsure', 'upset', 'surprised', 'proud', 'calm'] as const;
export type Mood = (typeof moods)[number];

export const endingKinds = ['bright', 'steady', 'bumpy', 'adult'] as const;
export type EndingKind = (typeof endingKinds)[number];

/** How a student and a partner left each other last, for openings that remember it. */
export const partings = ['bright', 'bumpy'] as const;
export type Parting = (typeof partings)[number];

export function partingAfter(ending: EndingKind): Parting | undefined {
  return partings.find((parting) => parting === ending);
}

/** Why a role-play is opened. A what-if leaves no facts behind. */
export const openings = ['free', 'assigned', 'pathway', 'refresher', 'what-if'] as const;
export type Opening = (typeof openings)[number];

export const sayKinds = ['ask', 'thank', 'feedback'] as const;
export type SayKind = (typeof sayKinds)[number];

/** How well an own-words piece holds together: 0 nothing found, 3 whole. Ink reads it as `say_level`. */
export const sayLevels = [0, 1, 2, 3] as const;
export type SayLevel = (typeof sayLevels)[number];

/** How own words were made: to a partner, typed, or built of tiles. All three are worth the same. */
export const sayForms = ['partner', 'typed', 'tiles'] as const;

/** Parts of a spoken piece. The first eight belong to asking, the rest to thanks and feedback. */
export const componentIds = [
  'greet',
  'polite',
  'topic',
  'problem',
  'tried',
  'help',
  'time',
  'okno',
  'name',
  'thanks',
  'act',
  'effect',
  'next',
  'still',
] as const;
export type ComponentId = (typeof componentIds)[number];
