// The role-plays and moves of a job, as the station of the role-plays shows them.

import { projectAssignments } from '../../progress/assign/assignments.ts';
import { isGiven } from '../../progress/assign/next-practice.ts';
import { standingFor } from '../../progress/mastery/mastery.ts';
import { approvedStories } from '../../progress/pathway/approved-stories.ts';
import { growIn, howPlayed, movesWanted } from '../../progress/pathway/role-play-steps.ts';
import { rolePlays } from '../../story/catalogue.ts';
import { microWords } from '../../strings/en/micro-skills.ts';
import type { AtStation } from './at-station.ts';
import type { MoveView, RolePlayView } from './PlaySteps.tsx';

export function playsOf({ role, me, state, kept, onGo }: AtStation): readonly RolePlayView[] {
  const approved = approvedStories(me, state.roles);
  const given = projectAssignments(kept.facts, me.id);
  return role.job.rolePlays.map((story) => {
    const entry = rolePlays.find(({ id }) => id === story);
    const locked = entry?.sensitive && !approved.has(story) && !isGiven(story, given);
    return {
      story,
      title: entry?.title ?? story,
      how: !entry ? 'missing' : locked ? 'locked' : (howPlayed(story, me.closings) ?? 'new'),
      onOpen: () => onGo({ at: 'briefing', story, role: role.id }),
    };
  });
}

export function movesOf({ role, me, today, onGo }: AtStation): readonly MoveView[] {
  return movesWanted(role.job, me.mastery).map(({ micro, wants, done }) => {
    const place = growIn(micro, me.mastery, rolePlays, me.named?.band, today);
    return {
      name: microWords[micro].name,
      wants,
      done,
      level: standingFor(me.mastery, micro, today).level,
      grow:
        place === undefined || place === 'another day'
          ? place
          : {
              title: place.title,
              onOpen: () => onGo({ at: 'briefing', story: place.id, role: role.id }),
            },
    };
  });
}
