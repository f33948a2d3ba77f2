// Where given work is: known only from a file that came back or from this device, and those who need something first.
import { describe, expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import type { Fact, FactDraft } from '../../../src/practice/facts/fact.ts';
import { collectedFrom, projectWork } from '../../../src/progress/assign/work-rows.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { projectRoster } from '../../../src/progress/class/roster.ts';
import { closes, createPen, dayFor, opens } from '../../support/given.ts';

const names = ['ana', 'bo', 'cy', 'dee', 'eli'];
const figure = { head: 'bun', skin: 'd08b5b', hair: '000000', clothes: 'ffe28a' } as const;
const here = { device: 'desk', today: dayFor(9) };

function school() {
  const own = createPen({ device: 'elsewhere' });
  const staff = createPen({ device: 'desk' });
  const facts: Fact[] = names.map((learner) =>
    own({ type: 'LearnerAdded', nickname: learner, figure, band: 'B' }, { learner }),
  );
  const adult = (draft: FactDraft, day: number, learner?: string): Fact => {
    const fact = { ...staff(draft, { day }), learner, actor: 'ms-a' } as Fact;
    facts.push(fact);
    return fact;
  };
  const state = () => projectClass(facts, jobs);
  return {
    state,
    gives: (
      assignment: string,
      story: string,
      to: FactDraft<'Assigned'>['to'] = { kind: 'class' },
      due = 12,
    ) =>
      adult(
        { type: 'Assigned', assignment, what: { kind: 'story', story }, to, due: dayFor(due) },
        5,
      ) as Fact<'Assigned'>,
    plays: (learner: string, story: string, ends: boolean, device = 'elsewhere') => {
      const place = { story, sitting: `${learner} ${story}` };
      facts.push(own(opens(place), { day: 6, learner, device }));
      if (ends) facts.push(own(closes(place), { day: 6, learner, device }));
    },
    collects: (learner: string, written: number, knew: string[], day = 8) =>
      adult({ type: 'FileCollected', written: dayFor(written), knew }, day, learner),
    rows() {
      const [roster] = projectRoster(state(), (a, b) => (a < b ? -1 : 1));
      return projectWork(state(), roster?.learners ?? [], here);
    },
    steps() {
      return this.rows().map(({ id, step }) => `${id} ${step}`);
    },
  };
}

describe('the work of a class', () => {
  it('is on a device only once a file that knew of it came back', () => {
    const class_ = school();
    class_.gives('a', 'stuck');
    class_.collects('bo', 7, ['a']);
    class_.collects('cy', 7, ['older']);
    expect(class_.steps()).toEqual(['ana nothing', 'cy nothing', 'dee nothing', 'eli nothing', 'bo has']);
  });

  it('is on this device for a student who plays here', () => {
    const class_ = school();
    class_.plays('dee', 'another', true, 'desk');
    class_.gives('a', 'stuck');
    expect(class_.rows().at(-1)).toMatchObject({ id: 'dee', step: 'has', isHere: true });
  });

  it('comes in the order of need, what is late first', () => {
    const class_ = school();
    class_.gives('a', 'stuck');
    class_.gives('b', 'secret', { kind: 'student', learner: 'dee' }, 7);
    class_.plays('ana', 'stuck', true);
    class_.collects('ana', 7, ['a']);
    class_.plays('bo', 'stuck', false);
    expect(class_.steps()).toEqual(['dee nothing', 'cy nothing', 'eli nothing', 'bo began', 'ana done']);
    expect(class_.rows()[0]).toMatchObject({ given: 2, finished: 0, late: true });
    expect(class_.rows().at(-1)).toMatchObject({ handedIn: dayFor(7), given: 1, finished: 1 });
  });

  it('that was done here was not handed in, and who was given nothing is free', () => {
    const class_ = school();
    class_.gives('a', 'stuck', { kind: 'student', learner: 'eli' });
    class_.plays('eli', 'stuck', true, 'desk');
    expect(class_.steps().slice(0, 2)).toEqual(['eli done', 'ana free']);
    expect(class_.rows()[0]?.doneHere).toBe(dayFor(6));
    expect(class_.rows()[0]?.handedIn).toBeUndefined();
  });
});

describe('a file that was handed in', () => {
  it('is recorded once for its day, with the open assignments that it knew', () => {
    const class_ = school();
    const given = class_.gives('a', 'stuck');
    const file = { facts: [given, { ...given, id: 'x', assignment: 'gone' }], written: dayFor(8) };
    expect(collectedFrom(class_.state(), 'bo', file, dayFor(9))).toEqual({
      type: 'FileCollected',
      written: dayFor(8),
      knew: ['a'],
    });
    class_.collects('bo', 8, ['a']);
    expect(collectedFrom(class_.state(), 'bo', file, dayFor(9))).toBeUndefined();
    expect(collectedFrom(class_.state(), 'bo', { ...file, written: dayFor(9) }, dayFor(9))).toBeDefined();
  });

  it('by a clock that runs ahead counts as of today', () => {
    const file = { facts: [], written: '2031-01-01' };
    expect(collectedFrom(school().state(), 'bo', file, dayFor(9))?.written).toBe(dayFor(9));
  });
});
