// Badge facts as the screens show them: with a drawing for the kind of job, and days as this browser's language writes them.

import { dateWords } from '../../kit/page-language.ts';
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
    confirmed: confirmedIn(fact),
    earned: fullDay(fact.day),
  };
}

export function motifOf(role: string, state: ClassState): Motif {
  return state.roles.roles.get(role)?.job.category ?? 'plain';
}

/** Who confirmed what and when, each in a sentence. */
function confirmedIn({ confirmed }: Fact<'BadgeEarned'>): readonly string[] {
  const sentences = confirmed.map(({ what, by, on }) => words.confirmed(what, by, fullDay(on)));
  return [...new Set(sentences)];
}

function skillOf(badge: string): SkillId | undefined {
  return skillIds.find((skill) => badge === `skill:${skill}`);
}

/** A day with its year, because a certificate is read much later. */
export function fullDay(day: string): string {
  const date = new Date(`${day}T12:00:00`);
  if (Number.isNaN(date.getTime())) return day;
  return dateWords(date, { day: 'numeric', month: 'long', year: 'numeric' });
}
