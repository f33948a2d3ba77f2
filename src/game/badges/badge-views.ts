// Badge facts as the screens show them: with a drawing for the kind of job, and days as this browser's language writes them.

import { confirmedSaid } from '../../kit/confirmed-said.ts';
import { fullDay } from '../../kit/page-language.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import { type SkillId, skillIds } from '../../practice/rubric.ts';
import type { ClassState } from '../../progress/class/class-state.ts';
import { badgeWords as words } from '../../strings/en/badges.ts';
import type { BadgeView } from './badge-view.ts';
import type { Motif } from './motifs.tsx';

export function badgeView(fact: Fact<'BadgeEarned'>, state: ClassState): BadgeView {
  const { badge, title, shown } = fact;
  const skill = skillOf(badge);
  return {
    badge,
    kind: skill ? 'skill' : 'role',
    motif: skill ?? motifOf(badge.replace(/^role:/, ''), state),
    title,
    can: skill ? words.can[skill] : words.canHelp,
    shown: [...new Set(shown)],
    confirmed: confirmedSaid(fact.confirmed),
    earned: fullDay(fact.day),
  };
}

export function motifOf(role: string, state: ClassState): Motif {
  return state.roles.roles.get(role)?.job.category ?? 'plain';
}

function skillOf(badge: string): SkillId | undefined {
  return skillIds.find((skill) => badge === `skill:${skill}`);
}
