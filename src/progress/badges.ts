// Badges that are due: four for skills, one for each role. Each names what was shown and who confirmed it, and is recorded once.
import type { Fact, FactDraft } from '../practice/fact.ts';
import type { Confirmation } from '../practice/job.ts';
import { microSkill, skills } from '../practice/micro-skills.ts';
import { type SkillId, skillIds } from '../practice/rubric.ts';
import type { ClassLearner, ClassState } from './class-state.ts';
import type { Day } from './days.ts';
import { movesFor } from './pathways.ts';
import { isSkillReady } from './skill-ready.ts';

export type BadgeDraft = FactDraft<'BadgeEarned'>;

/** What a skill badge still wants (learning design, section 2.5). */
export interface SkillBadgeWants {
  /** Five of six strong, the sixth steady, both must-haves strong. */
  readonly moves: boolean;
  /** One piece in own words. */
  readonly words: boolean;
  /** One real act that an adult saw. */
  readonly real: boolean;
}

/** True is what is still wanted. */
export function skillBadgeWants(learner: ClassLearner, skill: SkillId, today: Day): SkillBadgeWants {
  const { ask, thank, feedback } = learner.said;
  const pieces = {
    identify: ask,
    approach: ask,
    appreciate: thank + feedback,
    guide: ask + thank + feedback,
  };
  return {
    moves: !isSkillReady(learner.mastery, skill, today),
    words: pieces[skill] === 0,
    real: realActs(learner, skill).length === 0,
  };
}

/** Every badge that is earned and not recorded yet. */
export function dueBadges(learner: ClassLearner, state: ClassState, today: Day): readonly BadgeDraft[] {
  const has = new Set(learner.badges.map(({ badge }) => badge));
  const name = (actor: string): string => state.staff.find(({ id }) => id === actor)?.name ?? '';
  const confirmedBy = (what: Confirmation, { actor, day }: Fact) => ({ what, by: name(actor), on: day });
  const due: BadgeDraft[] = [];
  for (const skill of skillIds) {
    const badge = `skill:${skill}`;
    const wants = skillBadgeWants(learner, skill, today);
    if (has.has(badge) || wants.moves || wants.words || wants.real) continue;
    const { name: title = skill, micros = [] } = skills.find(({ id }) => id === skill) ?? {};
    const strong = micros.filter(({ id }) => learner.mastery.strongSince[id] !== undefined);
    due.push({
      ...{ type: 'BadgeEarned', badge, title, shown: strong.map((micro) => micro.name) },
      confirmed: realActs(learner, skill)
        .slice(0, 1)
        .map((fact) => confirmedBy('real', fact)),
    });
  }
  for (const { role, step } of learner.pathways.values()) {
    const badge = `role:${role}`;
    const job = state.roles.roles.get(role)?.job;
    if (has.has(badge) || step !== 'badged' || !job) continue;
    const of = learner.byRole.get(role) ?? [];
    due.push({
      ...{ type: 'BadgeEarned', badge, title: job.title },
      shown: [job.training.title, ...movesFor(job).map(({ micro }) => microSkill(micro).name)],
      confirmed: of.flatMap((fact) => {
        const what = confirmationOf(fact);
        return what && fact.actor !== fact.learner ? [confirmedBy(what, fact)] : [];
      }),
    });
  }
  return due;
}

/** Two devices may record the same badge: it has one id, so that it is one. */
export function badgeFactId(learner: string, badge: string): string {
  return `badge:${learner}:${badge}`.slice(0, 80);
}

function realActs(learner: ClassLearner, skill: SkillId): readonly Fact[] {
  const tries = learner.realTries.filter(({ micro }) => microSkill(micro).skill === skill);
  if (skill !== 'guide') return tries;
  const helps = [...learner.byRole.values()].flat().filter((fact) => confirmationOf(fact) === 'real');
  return [...tries, ...helps.filter(({ actor, learner: whose }) => actor !== whose)];
}

function confirmationOf(fact: Fact): Confirmation | undefined {
  switch (fact.type) {
    case 'CounselorApproved':
      return 'approval';
    case 'TrainingAttended':
      return 'training';
    case 'GuidedPracticeDone':
      return fact.ready ? 'guided' : undefined;
    case 'RealHelpConfirmed':
      return fact.ready ? 'real' : undefined;
    default:
      return undefined;
  }
}
