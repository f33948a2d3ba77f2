// What became of an assignment: students by name, endings without a number under five, and nothing from before it was assigned.
import { describe, expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import type { Fact, FactDraft } from '../../../src/practice/facts/fact.ts';
import type { MicroId, Quality } from '../../../src/practice/rubric.ts';
import { projectAssignments } from '../../../src/progress/assign/assignments.ts';
import { projectDue, projectFollowThrough } from '../../../src/progress/assign/follow-through.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { closes, createPen, dayFor, moves, opens, show } from '../../support/given.ts';

const names = ['ana', 'bo', 'cy', 'dee', 'eli', 'fay', 'gus'];
const practises = new Map<string, readonly MicroId[]>([['stuck', ['ask-clearly', 'name-need']]]);
const figure = { head: 'bun', skin: 'd08b5b', hair: '000000', clothes: 'ffe28a' } as const;

function school() {
  const write = createPen();
  const staff = createPen({ device: 'desk' });
  const facts: Fact[] = names.map((learner) =>
    write({ type: 'LearnerAdded', nickname: learner, figure, band: 'B' }, { learner }),
  );
  const adult = (draft: FactDraft, day: number) => {
    facts.push({ ...staff(draft, { day }), learner: undefined, actor: 'ms-a' } as Fact);
  };
  return {
    gives: (what: FactDraft<'Assigned'>['what'], to: FactDraft<'Assigned'>['to'], day = 5, id = 'a') =>
      adult({ type: 'Assigned', assignment: id, what, to, due: dayFor(12) }, day),
    takesBack: (day: number) => adult({ type: 'AssignmentWithdrawn', assignment: 'a' }, day),
    plays: (
      learner: string,
      day: number,
      {
        story = 'stuck',
        ends = 'bright' as 'bright' | 'bumpy' | 'not yet',
        why = 'free' as 'free' | 'what-if',
        quality = 'adaptive' as Quality,
      } = {},
    ) => {
      const place = { story, sitting: `${learner} ${day} ${story}` };
      facts.push(
        write(opens(place, why), { day, learner }),
        write(moves([show('ask-clearly', quality)], place), { day, learner }),
      );
      if (ends !== 'not yet') facts.push(write(closes(place, ends), { day, learner }));
    },
    facts,
    due: (today: number) =>
      projectDue(projectClass(facts, jobs), practises, dayFor(today)).map(({ id }) => id),
    look: (today = 10) => projectFollowThrough(projectClass(facts, jobs), practises, dayFor(today)),
  };
}

const stuck = { kind: 'story', story: 'stuck' } as const;
const everyone = { kind: 'class' } as const;

describe('Follow-through', () => {
  it('says who began, who finished and who has not, since it was assigned', () => {
    const at = school();
    at.plays('ana', 3);
    at.gives(stuck, everyone);
    at.plays('bo', 6);
    at.plays('cy', 6, { ends: 'not yet' });
    at.plays('dee', 6, { why: 'what-if' });
    at.plays('eli', 6, { story: 'other' });
    expect(at.look()).toMatchObject([
      { finished: ['bo'], started: ['cy'], notYet: ['ana', 'dee', 'eli', 'fay', 'gus'], late: false },
    ]);
    expect(at.look(13)[0]?.late).toBe(true);
  });

  it('counts any role-play that practices the assigned micro-skill', () => {
    const at = school();
    at.gives({ kind: 'micro', micro: 'ask-clearly' }, { kind: 'group', learners: ['bo', 'cy', 'gone'] });
    at.plays('bo', 6, { story: 'other' });
    expect(at.look()).toMatchObject([{ learners: ['bo', 'cy'], finished: ['bo'], notYet: ['cy'] }]);
  });

  it('never shows a number under five, nor figures from which one can be worked out', () => {
    const at = school();
    at.gives(stuck, everyone);
    for (const learner of names.slice(0, 4)) at.plays(learner, 6);
    expect(at.look()[0]?.endings).toEqual([{ kind: 'bright' }]);
    at.plays('eli', 6);
    expect(at.look()[0]?.endings).toEqual([{ kind: 'bright', people: 5 }]);
    at.plays('fay', 6, { ends: 'bumpy' });
    expect(at.look()[0]?.endings).toEqual([{ kind: 'bright', most: true }, { kind: 'bumpy' }]);
  });

  it('says which micro-skills have risen since then, and for whom', () => {
    const at = school();
    at.plays('ana', 3);
    at.gives(stuck, everyone);
    at.plays('bo', 6);
    at.plays('ana', 6, { story: 'other' });
    expect(at.look()[0]?.grew).toEqual([{ micro: 'ask-clearly', learners: ['bo'] }]);
    at.plays('ana', 7);
    at.plays('ana', 8);
    expect(at.look()[0]?.grew).toEqual([{ micro: 'ask-clearly', learners: ['ana', 'bo'] }]);
  });

  it('does not call grown what weak moves only tried', () => {
    const at = school();
    at.gives(stuck, everyone);
    for (const quality of ['expedient', 'avoidant', 'aggressive'] as const) at.plays('cy', 6, { quality });
    expect(at.look()[0]).toMatchObject({ finished: ['cy'], grew: [] });
    at.plays('cy', 8, { quality: 'partial' });
    expect(at.look()[0]?.grew).toEqual([{ micro: 'ask-clearly', learners: ['cy'] }]);
  });

  it('is due from a week before its day to a week after, until everyone has finished', () => {
    const at = school();
    at.gives(stuck, { kind: 'group', learners: ['ana', 'bo'] });
    at.plays('ana', 6);
    expect([4, 5, 12, 19, 20].map((today) => at.due(today))).toEqual([[], ['a'], ['a'], ['a'], []]);
    at.plays('bo', 13);
    expect(at.due(14)).toEqual([]);
  });

  it('disappears when the assignment is withdrawn, and keeps its first day when that is undone', () => {
    const at = school();
    at.gives(stuck, everyone);
    at.plays('bo', 6);
    at.takesBack(7);
    expect(at.look()).toEqual([]);
    expect(projectAssignments(at.facts, 'bo')).toEqual([]);
    at.gives(stuck, everyone, 8);
    expect(at.look()).toMatchObject([{ given: dayFor(5), finished: ['bo'] }]);
    expect(projectAssignments(at.facts, 'bo')).toMatchObject([{ given: dayFor(5), done: true }]);
  });

  it('lists the newest assignment first', () => {
    const at = school();
    at.gives(stuck, everyone, 2, 'old');
    at.gives(stuck, { kind: 'student', learner: 'ana' }, 4, 'new');
    expect(at.look().map(({ id }) => id)).toEqual(['new', 'old']);
  });
});

it('stands names beside the decision where they went the short way, as it was decided last', () => {
  const at = school();
  at.plays('ana', 3, { quality: 'expedient' });
  at.gives(stuck, everyone);
  at.plays('bo', 6, { quality: 'expedient' });
  at.plays('cy', 6, { quality: 'avoidant' });
  at.plays('dee', 6);
  at.plays('eli', 6, { quality: 'expedient' });
  at.plays('eli', 7);
  at.plays('fay', 6, { quality: 'expedient', why: 'what-if' });
  at.plays('gus', 6, { quality: 'expedient', story: 'another' });
  expect(at.look()[0]?.short).toEqual([{ step: 0, micro: 'ask-clearly', learners: ['bo', 'cy'] }]);
});
