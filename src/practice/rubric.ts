// The rubric: four skills of six micro-skills each, and the five qualities a move can have. All evidence is recorded in these words.

export const qualities = ['adaptive', 'partial', 'expedient', 'avoidant', 'aggressive'] as const;
export type Quality = (typeof qualities)[number];

/** What one move of a quality is worth in an evidence unit, 0 to 1. The three zeros differ in coaching, not in credit. */
export const creditFor: Readonly<Record<Quality, number>> = {
  adaptive: 1,
  partial: 0.5,
  expedient: 0,
  avoidant: 0,
  aggressive: 0,
};

export const skillIds = ['identify', 'approach', 'appreciate', 'guide'] as const;
export type SkillId = (typeof skillIds)[number];

export const microIds = [
  'notice-need',
  'name-need',
  'try-first',
  'safety-sort',
  'match-helper',
  'brave-thought',
  'good-timing',
  'open-kindly',
  'ask-clearly',
  'share-tries',
  'ask-to-learn',
  'handle-no',
  'use-help',
  'specific-thanks',
  'say-impact',
  'kind-honest',
  'still-stuck',
  'give-back',
  'listen-first',
  'guide-dont-do',
  'explain-why',
  'check-turn',
  'know-my-job',
  'hear-feedback',
] as const;
export type MicroId = (typeof microIds)[number];

/** One thing a move showed: a micro-skill and how well it was done. */
export interface Evidence {
  readonly micro: MicroId;
  readonly quality: Quality;
}
