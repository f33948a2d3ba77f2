// Progress files collected at the desk: files of unknown students wait, erased students stay erased, and the record of an erasure has no name.
import { expect, it } from 'vitest';
import { sortFiles } from '../../../../src/desk/look/data/collecting.ts';
import { projectErasures } from '../../../../src/desk/look/data/erasures.ts';
import {
  deviceParcel,
  everyonesLinkParcel,
  linkParcel,
  studentParcel,
} from '../../../../src/desk/look/data/parcels.ts';
import { readPlain } from '../../../../src/desk/look/data/read-plain.ts';
import { jobs } from '../../../../src/device/jobs.ts';
import type { FactDraft } from '../../../../src/practice/facts/fact.ts';
import { projectClass } from '../../../../src/progress/class/class-state.ts';
import { closes, createPen, opens } from '../../../support/given.ts';

const figure = { head: 'afro', skin: 'aa7755', hair: '112233', clothes: 'ef6f6c' } as const;
const mira = createPen();
const zoe = createPen({ learner: 'zoe', device: 'zoe' });
const added = mira({ type: 'LearnerAdded', nickname: 'Mira', figure, band: 'B' });
const placed = mira({ type: 'LearnerPlaced', class: 'c' });
const played = [mira(opens()), mira(closes())];
const zoes = [zoe({ type: 'LearnerAdded', nickname: 'Zoe', figure, band: 'A' }), zoe(opens())];
const file = (name: string, facts: readonly (typeof added | (typeof played)[number])[]) =>
  ({ name, ok: true, facts, skipped: 0 }) as Parameters<typeof sortFiles>[1][number];

it('the desk takes in files of known students, lets those of strangers wait, and refuses foreign files', () => {
  const sorted = sortFiles(projectClass([added], jobs), [
    file('mira', [added, ...played]),
    { name: 'milk', ok: false, why: 'foreign' },
    file('zoe', zoes as never),
    file('again', [added, ...played]),
  ]);
  expect(sorted.fresh).toEqual(played);
  expect(sorted.rows.map(({ kind }) => kind)).toEqual(['report', 'refused', 'stranger', 'report']);
  expect(sorted.rows[3]).toMatchObject({ report: { added: 0, known: 3 } });
  expect(sorted.rows[2]).toMatchObject({ nicknames: ['Zoe'], namesake: undefined, from: undefined });
});

it('the desk says which class a stranger was in, and that a student here has the same nickname', () => {
  const other = createPen({ learner: 'other', device: 'other' });
  const facts = [
    other({ type: 'LearnerAdded', nickname: 'mira', figure, band: 'A' }),
    other({ type: 'ClassOpened', class: 'r3', name: 'Room 3', band: 'A' }),
    other({ type: 'LearnerPlaced', class: 'r3' }),
  ];
  const [row] = sortFiles(projectClass([added], jobs), [file('other', facts as never)]).rows;
  expect(row).toMatchObject({ kind: 'stranger', namesake: 'mira', from: 'Room 3' });
});

it('the desk does not bring an erased student back, and records the erasure without a name', () => {
  const erased = { ...zoe({ type: 'Erased' }), actor: 'ms-a' } as unknown as typeof added;
  const state = projectClass([added, ...(zoes as never[]), erased], jobs);
  expect(sortFiles(state, [file('zoe', zoes as never)])).toMatchObject({
    fresh: [],
    rows: [{ kind: 'erased' }],
  });
  expect(projectErasures(state)).toEqual([{ day: erased.day, by: 'ms-a', count: 1 }]);
});

it('the desk hands out what was given to a student, and nothing of what anyone practised', () => {
  const own = createPen({ device: 'desk' });
  const give = (assignment: string, to: object) => {
    const { learner: _, ...fact } = own({
      type: 'Assigned',
      assignment,
      what: { kind: 'story', story: 's' },
      to,
    } as FactDraft);
    return fact as unknown as typeof added;
  };
  const state = projectClass(
    [
      added,
      placed as never,
      ...(played as never[]),
      give('mine', { kind: 'student', learner: 'mira' }),
      give('hers', { kind: 'student', learner: 'zoe' }),
      give('class', { kind: 'class', class: 'c' }),
      give('other', { kind: 'class', class: 'd' }),
    ],
    jobs,
  );
  const given = linkParcel(state, 'mira');
  const assignments = ({ facts }: typeof given) =>
    facts.flatMap((fact) => (fact.type === 'Assigned' ? [fact.assignment] : []));
  const types = ({ facts }: typeof given) => new Set(facts.map(({ type }) => type));
  expect(assignments(given)).toEqual(['mine', 'class']);
  // A link for everyone holds only what the whole class was given.
  expect(assignments(everyonesLinkParcel(state, ['mira']))).toEqual(['class']);
  const copy = studentParcel(state, 'mira');
  expect(assignments(copy)).toEqual(['mine', 'class']);
  expect(copy.facts).toEqual(expect.arrayContaining([added, ...played]));
  expect(types(given)).toEqual(new Set(['Assigned', 'LearnerPlaced']));
  const handed = deviceParcel(state, ['mira']);
  expect(assignments(handed)).toEqual(['mine', 'class']);
  expect(types(handed)).toEqual(new Set(['Assigned', 'LearnerPlaced', 'LearnerAdded']));
});

it('the desk reads the Markdown that our own pages use', () => {
  expect(
    readPlain('# A\n\ntext **b**\n\n## C\n\n- x\n- [y](z)\n\n| h | i |\n|---|---|\n| 1 | 2 |\n'),
  ).toEqual([
    { kind: 'h1', text: 'A' },
    { kind: 'p', text: 'text b' },
    { kind: 'h2', text: 'C' },
    { kind: 'list', items: ['x', 'y'] },
    { kind: 'table', head: ['h', 'i'], rows: [['1', '2']] },
  ]);
});
