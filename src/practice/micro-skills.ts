// The shape of the rubric: which micro-skills make up a skill, and which of them its badge requires. Data.
import type { MicroId, SkillId } from './rubric.ts';

export interface MicroSkill {
  readonly id: MicroId;
  readonly skill: SkillId;
  /** A skill badge cannot be earned without it. */
  readonly mustHave: boolean;
}

interface Skill {
  readonly id: SkillId;
  readonly micros: readonly MicroSkill[];
}

/** Names of skills and micro-skills, for places where a name is stored or exported: a badge, a spreadsheet. */
export interface RubricWords {
  readonly skills: Readonly<Record<SkillId, string>>;
  readonly micros: Readonly<Record<MicroId, { readonly name: string }>>;
}

const mustHaves: ReadonlySet<MicroId> = new Set([
  'name-need',
  'safety-sort',
  'ask-clearly',
  'ask-to-learn',
  'specific-thanks',
  'kind-honest',
  'guide-dont-do',
  'know-my-job',
]);

const skill = (id: SkillId, micros: readonly MicroId[]): Skill => ({
  id,
  micros: micros.map((micro) => ({ id: micro, skill: id, mustHave: mustHaves.has(micro) })),
});

/** Skills and micro-skills in the order students meet them; beside each skill, what the Peer Support Network article calls it. */
export const skills: readonly Skill[] = [
  // Identifying Needs
  skill('identify', [
    'notice-need',
    'name-need',
    'try-first',
    'safety-sort',
    'match-helper',
    'brave-thought',
  ]),
  // Approaching an Expert
  skill('approach', [
    'good-timing',
    'open-kindly',
    'ask-clearly',
    'share-tries',
    'ask-to-learn',
    'handle-no',
  ]),
  // Expressing Appreciation and Giving Feedback
  skill('appreciate', [
    'use-help',
    'specific-thanks',
    'say-impact',
    'kind-honest',
    'still-stuck',
    'give-back',
  ]),
  // Being a classroom expert
  skill('guide', [
    'listen-first',
    'guide-dont-do',
    'explain-why',
    'check-turn',
    'know-my-job',
    'hear-feedback',
  ]),
];

const microsById = new Map(skills.flatMap((s) => s.micros).map((m) => [m.id, m]));

export function microSkill(id: MicroId): MicroSkill {
  const found = microsById.get(id);
  if (!found) throw new Error(`The rubric has no micro-skill called ${id}.`);
  return found;
}
