// A sitting that was somebody else's: its practice is read as another student's or nobody's, on every device, and what is stored stays as it was said.
import { describe, expect, it } from 'vitest';
import { studentParcel } from '../../../src/desk/look/data/parcels.ts';
import { wordsForGiving, wordsForGivingBack } from '../../../src/desk/look/progress/giving-sittings.ts';
import type { Word } from '../../../src/desk/said.ts';
import { jobs } from '../../../src/device/jobs.ts';
import { keptLines } from '../../../src/game/path/kept-lines.ts';
import type { Fact } from '../../../src/practice/facts/fact.ts';
import { readAsOne } from '../../../src/practice/facts/joins.ts';
import { evolveClass, projectClass } from '../../../src/progress/class/class-state.ts';
import { arriving } from '../../../src/progress/door/arriving.ts';
import { latelyGiven, sittingsOf } from '../../../src/progress/records/sittings.ts';
import { closes, createPen, moves, opens, show } from '../../support/given.ts';

const figure = { head: 'afro', skin: 'aa7755', hair: '112233', clothes: 'ef6f6c' } as const;
const mira = createPen({ learner: 'mira', device: 'tablet' });
const kai = createPen({ learner: 'kai', device: 'laptop' });
const adult = createPen({ learner: 'okafor', device: 'desk', day: 2 });
const said = (words: readonly Word[], actor = 'okafor'): readonly Fact[] =>
  words.map(({ draft, learner }) => ({ ...adult(draft), actor, learner }) as Fact);

const place = { sitting: 'wrong', story: 'stuck', setting: 'library' } as const;
const before: readonly Fact[] = [
  kai({ type: 'LearnerAdded', nickname: 'Kai', figure, band: 'B' }),
  mira({ type: 'LearnerAdded', nickname: 'Mira', figure, band: 'B' }),
  mira(opens({ sitting: 'own' })),
  mira(closes({ sitting: 'own' })),
  mira(opens(place)),
  mira(moves([show('name-need')], place)),
  mira(closes(place)),
];
const sitting = { sitting: 'wrong', story: 'stuck', player: 'mira' };
const toKai = said(wordsForGiving({ ...sitting, owner: 'kai' }, 'mira'));
const toNobody = said(wordsForGiving(sitting, 'mira'));
const back = said(wordsForGivingBack({ ...sitting, owner: 'kai' }));

const unitsOf = (facts: readonly Fact[], id: string) =>
  projectClass(facts, jobs).learners.get(id)?.mastery.units.of['name-need'] ?? [];
const closedBy = (facts: readonly Fact[], id: string) =>
  projectClass(facts, jobs)
    .learners.get(id)
    ?.closings.map((each) => each.sitting);

describe('A sitting that was somebody else’s', () => {
  it('takes its endings and its evidence along to the other student', () => {
    expect(unitsOf(before, 'mira')).toHaveLength(1);
    const given = [...before, ...toKai];
    expect(closedBy(given, 'mira')).toEqual(['own']);
    expect(closedBy(given, 'kai')).toEqual(['wrong']);
    expect([unitsOf(given, 'mira').length, unitsOf(given, 'kai').length]).toEqual([0, 1]);
    expect(closedBy(given.toReversed(), 'kai')).toEqual(['wrong']);
  });

  it('counts for no student where it was nobody’s', () => {
    const given = [...before, ...toNobody];
    expect(closedBy(given, 'mira')).toEqual(['own']);
    expect(closedBy(given, 'kai')).toEqual([]);
    const named = [...projectClass(given, jobs).learners.values()].filter((each) => each.named);
    expect(named.map(({ id }) => id)).toEqual(['kai', 'mira']);
  });

  it('is the player’s again once it was taken back', () => {
    const all = [...before, ...toKai, ...back];
    expect(closedBy(all, 'mira')).toEqual(['own', 'wrong']);
    expect(closedBy(all, 'kai')).toEqual([]);
    expect(readAsOne([...readAsOne([...before, ...toKai]), ...back])).toEqual(all);
  });

  it('can be passed on to a third student', () => {
    const zoe = createPen({ learner: 'zoe', device: 'z' });
    const added = zoe({ type: 'LearnerAdded', nickname: 'Zoe', figure, band: 'B' });
    const all = [...before, added, ...toKai, ...said(wordsForGiving({ ...sitting, owner: 'zoe' }, 'kai'))];
    expect([closedBy(all, 'kai'), closedBy(all, 'zoe')]).toEqual([[], ['wrong']]);
  });

  it('folds one fact at a time as it does all at once, also when more of it arrives later', () => {
    const later = mira(closes(place, 'bumpy'));
    const all = [...toKai, later];
    const grown = all.reduce((state, fact) => evolveClass(state, [fact]), projectClass(before, jobs));
    const whole = projectClass([...before, ...all], jobs);
    for (const id of ['mira', 'kai'])
      expect(grown.learners.get(id)?.closings).toEqual(whole.learners.get(id)?.closings);
    expect(grown.learners.get('kai')?.closings).toHaveLength(2);
  });

  it('leaves a device as it was said, and is the right student’s in their own file', () => {
    const state = projectClass([...before, ...toKai], jobs);
    const { facts } = studentParcel(state, 'kai');
    expect(facts.filter(({ type }) => type === 'SittingClosed').map(({ learner }) => learner)).toEqual([
      'mira',
    ]);
    const file = arriving([], { facts, name: 'x', label: { for: 'student', of: 'kai' } });
    expect(closedBy(file.facts, 'kai')).toEqual(['wrong']);
    const others = studentParcel(state, 'mira').facts;
    expect(
      others.some((fact) => 'sitting' in fact && fact.type !== 'SittingGiven' && fact.sitting === 'wrong'),
    ).toBe(false);
  });

  it('stands in the log of both, in words', () => {
    const facts = readAsOne([...before, ...toKai]);
    const lines = (id: string) => keptLines(facts, id, new Map([['stuck', 'Stuck']])).join('\n');
    expect(lines('mira')).toContain('A grown-up said that a run of “Stuck” was not yours');
    expect(lines('kai')).toContain('A grown-up put a run of “Stuck” down as yours');
  });

  it('is nobody’s once the student it was given to is erased', () => {
    const erased = { ...adult({ type: 'Erased' }), actor: 'okafor', learner: 'kai' } as Fact;
    const all = [...before, ...toKai, erased];
    expect(closedBy(all, 'mira')).toEqual(['own']);
    expect(closedBy(all, 'kai') ?? []).toEqual([]);
  });

  it('a student may put down as not theirs what they played, and give practice to no other', () => {
    const [own] = said(wordsForGiving(sitting, 'mira'), 'mira');
    expect(closedBy([...before, own as Fact], 'mira')).toEqual(['own']);
    const pushed = said(
      [{ learner: 'mira', draft: { type: 'SittingGiven', ...sitting, owner: 'kai' } }],
      'mira',
    );
    expect(closedBy([...before, ...pushed], 'mira')).toEqual(['own', 'wrong']);
    const taken = said(
      [{ learner: 'kai', draft: { type: 'SittingGiven', ...sitting, owner: 'kai' } }],
      'kai',
    );
    expect(closedBy([...before, ...taken], 'kai')).toEqual([]);
  });

  it('is listed with the figure it was played under, and can be taken back for ten minutes', () => {
    const { factsOf } = projectClass([...before, ...toKai], jobs);
    const kais = factsOf.get('kai') ?? [];
    expect(sittingsOf(kais)).toMatchObject([{ sitting: 'wrong', player: 'mira', finished: true }]);
    const at = (toKai[0] as Fact).at;
    const minute = 60_000;
    expect(latelyGiven(kais, at + 9 * minute)).toHaveLength(1);
    expect(latelyGiven(kais, at + 11 * minute)).toEqual([]);
    expect(latelyGiven(kais, at - 1 * minute)).toEqual([]);
    const undone = projectClass([...before, ...toKai, ...back], jobs).factsOf.get('mira') ?? [];
    expect(latelyGiven(undone, at + minute)).toEqual([]);
  });
});
