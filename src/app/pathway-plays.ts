// The role-plays and moves of a job as the present station shows them.
import type { MoveView, PlayView } from '../overlay/pathway/PlaySteps.tsx';
import { microSkill } from '../practice/micro-skills.ts';
import { approvedStories } from '../progress/approved-stories.ts';
import { projectAssignments } from '../progress/assignments.ts';
import { standingFor } from '../progress/mastery.ts';
import { isGiven } from '../progress/next-practice.ts';
import { growIn, howPlayed, movesWanted } from '../progress/role-play-steps.ts';
import { rolePlays } from '../story/catalogue.ts';
import type { Standing } from './pathway-bodies.tsx';

export function playsOf({ role, me, state, kept, onGo }: Standing): readonly PlayView[] {
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

export function movesOf({ role, me, today, onGo }: Standing): readonly MoveView[] {
  return movesWanted(role.job, me.mastery).map(({ micro, wants, done }) => {
    const place = growIn(micro, me.mastery, rolePlays, me.named?.band, today);
    return {
      ...{ name: microSkill(micro).name, wants, done },
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
