// Progress files collected at the desk: files of unknown students wait, erased students stay erased, and the record of an erasure has no name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  mayBe,
  type Stranger,
  sortFiles,
  wordsForHandedIn,
} from '../../../../src/desk/look/data/collecting.ts';
import { projectErasures } from '../../../../src/desk/look/data/erasures.ts';
import {
  deviceParcel,
  everyonesLinkParcel,
  linkParcel,
  studentParcel,
  weekParcel,
} from '../../../../src/desk/look/data/parcels.ts';
import { readPlain } from '../../../../src/desk/look/data/read-plain.ts';
import { wordsForJoin, wordsForWelcome } from '../../../../src/desk/people/students/joining.ts';
import type { Word } from '../../../../src/desk/said.ts';
import { jobs } from '../../../../src/device/jobs.ts';
import { unpackGive } from '../../../../src/journal/give-link.ts';
import { readProgressFile } from '../../../../src/journal/progress-file.ts';
import { parcelFile, parcelLink } from '../../../../src/journal/way-out.ts';
import type { Fact, FactDraft } from '../../../../src/practice/facts/fact.ts';
import type { Parcel } from '../../../../src/practice/facts/parcel.ts';
import { projectAssignments } from '../../../../src/progress/assign/assignments.ts';
import { type ClassState, projectClass } from '../../../../src/progress/class/class-state.ts';
import type { NamedLearner } from '../../../../src/progress/class/roster.ts';
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

const namedIn = ({ learners }: ClassState): readonly NamedLearner[] =>
  [...learners.values()].filter((one): one is NamedLearner => one.named !== undefined);
const desk = createPen({ device: 'desk' });
const sign = (words: readonly Word[]): readonly Fact[] =>
  words.map(({ draft, learner }) => ({ ...desk(draft), actor: 'ms-a', learner }) as Fact);

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
  expect(sorted.rows[2]).toMatchObject({ learner: 'zoe', nickname: 'Zoe', from: undefined });
});

it('the desk says which class a stranger was in, and which student here has the same nickname', () => {
  const other = createPen({ learner: 'other', device: 'other' });
  const facts = [
    other({ type: 'LearnerAdded', nickname: 'mira', figure, band: 'A' }),
    other({ type: 'ClassOpened', class: 'r3', name: 'Room 3', band: 'A' }),
    other({ type: 'LearnerPlaced', class: 'r3' }),
  ];
  const state = projectClass([added], jobs);
  const [row] = sortFiles(state, [file('other', facts as never)]).rows;
  expect(row).toMatchObject({ kind: 'stranger', nickname: 'mira', from: 'Room 3' });
  expect(mayBe(namedIn(state), row as Stranger).map(({ id }) => id)).toEqual(['mira']);
});

it('the desk asks about a second figure also where the file names the places of the whole class', () => {
  const read = readProgressFile(
    readFileSync(join(import.meta.dirname, 'second-device-same-nickname.jsonl'), 'utf8'),
  );
  if (!read.ok) throw new Error(read.why);
  const placements = [mira, zoe].map((pen) => pen({ type: 'LearnerPlaced', class: 'c' }));
  const state = projectClass([added, zoes[0] as never], jobs);
  const sorted = sortFiles(state, [file('mira 2', [...placements, ...read.facts] as never)]);
  expect(sorted).toMatchObject({ fresh: [], rows: [{ kind: 'stranger', nickname: 'Mira' }] });
  const row = sorted.rows[0] as Stranger;
  expect(mayBe(namedIn(state), row).map(({ id }) => id)).toEqual(['mira']);

  // The same student: the practice of both, under one name.
  const same = sign(wordsForJoin({ id: 'mira' }, row.learner));
  const one = projectClass([added, ...row.file.facts, ...same], jobs);
  expect(namedIn(one).map(({ id }) => id)).toEqual(['mira']);
  expect(one.learners.get('mira')?.closings).toHaveLength(1);
  expect(sortFiles(one, [file('again', read.facts as never)]).rows).toMatchObject([
    { kind: 'report', report: { added: 0, known: 3 } },
  ]);

  // Another student: each has a name of their own.
  const other = sign(wordsForWelcome(row.learner, row.file.facts, 'c', 'Mira 2'));
  const two = projectClass([added, ...row.file.facts, ...other], jobs);
  expect(namedIn(two).map(({ named }) => named.nickname)).toEqual(['Mira', 'Mira 2']);
  expect(two.learners.get(row.learner)).toMatchObject({
    class: 'c',
    closings: [{ story: 'could-you-show-me' }],
  });
});

it('the desk counts what a device with a slow clock brings, and what was assigned is done', () => {
  const read = readProgressFile(
    readFileSync(join(import.meta.dirname, '../../../support/slow-clock-student.jsonl'), 'utf8'),
  );
  if (!read.ok) throw new Error(read.why);
  const given = {
    type: 'Assigned',
    assignment: 'a1',
    what: { kind: 'story', story: 'half-a-map' },
    to: { kind: 'student', learner: 'mira' },
    id: 'a1',
    v: 1,
    at: Date.parse('2026-11-02'),
    day: '2026-11-02',
    actor: 'okafor',
    device: 'desk',
    seq: 90,
  } as const;
  const here = [read.facts.find(({ id }) => id === 'f2') as Fact, given];
  const { fresh, rows } = sortFiles(projectClass(here, jobs), [file('mira', read.facts as never)]);
  expect(rows).toMatchObject([{ kind: 'report', report: { added: 2, known: 1, leftOut: 0 } }]);
  expect(projectAssignments([...here, ...fresh], 'mira')).toMatchObject([{ id: 'a1', done: true }]);
});

it('the desk names a student whom an adult of another desk had named', () => {
  const theirs = { ...zoes[0], actor: 'mr-b' } as unknown as typeof added;
  expect(sign(wordsForWelcome('zoe', [theirs, zoes[1] as never], 'c', 'Zoe'))).toMatchObject([
    { type: 'LearnerAdded', nickname: 'Zoe', figure, band: 'A', learner: 'zoe' },
    { type: 'LearnerPlaced', class: 'c' },
  ]);
  expect(sign(wordsForWelcome('zoe', zoes as never, 'c', 'Zoe'))).toMatchObject([{ type: 'LearnerPlaced' }]);
});

it('the desk keeps nothing of an erased student, whatever else a file names', () => {
  const erased = { ...zoe({ type: 'Erased' }), actor: 'ms-a' } as unknown as typeof added;
  const state = projectClass([added, erased], jobs);
  const places = [mira, zoe].map((pen) => pen({ type: 'LearnerPlaced', class: 'c' }));
  const sorted = sortFiles(state, [
    file('zoe', [...places, ...zoes] as never),
    file('both', [...zoes, ...played] as never),
  ]);
  expect(sorted.fresh).toEqual(played);
  expect(sorted.rows).toMatchObject([
    { name: 'zoe', kind: 'erased' },
    { name: 'both', kind: 'report', report: { added: 2 } },
    { name: 'both', kind: 'erased' },
  ]);
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

it('the desk hands out what was given to a student, and nothing of what anyone practiced', () => {
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
  expect(types(everyonesLinkParcel(state, ['mira']))).toEqual(new Set(['Assigned', 'LearnerPlaced']));
  // Its link signs a student in on a device that knows nobody.
  expect(types(given)).toEqual(new Set(['Assigned', 'LearnerPlaced', 'LearnerAdded']));
  const handed = deviceParcel(state, ['mira']);
  expect(assignments(handed)).toEqual(['mine', 'class']);
  expect(types(handed)).toEqual(new Set(['Assigned', 'LearnerPlaced', 'LearnerAdded']));
});

it('an adult’s note arrives by link and by file, with the one it was written for and nobody else', async () => {
  const own = createPen({ device: 'desk', learner: 'ms-a' });
  const give = (
    assignment: string,
    to: FactDraft<'Assigned'>['to'],
    what: FactDraft<'Assigned'>['what'] = { kind: 'story', story: 's' },
  ) => {
    const { learner: _, ...fact } = own({
      type: 'Assigned',
      assignment,
      what,
      to,
      note: `note of ${assignment}`,
    });
    return fact as Fact;
  };
  const state = projectClass(
    [
      added,
      placed,
      ...zoes,
      zoe({ type: 'LearnerPlaced', class: 'c' }),
      give('all', { kind: 'class', class: 'c' }),
      give('few', { kind: 'group', learners: ['mira', 'zoe'] }),
      give('move', { kind: 'group', learners: ['mira'] }, { kind: 'micro', micro: 'ask-clearly' }),
      give('one', { kind: 'student', learner: 'mira' }),
    ],
    jobs,
  );
  const notesOf = (facts: readonly Fact[], learner: string) =>
    projectAssignments(facts, learner).map(({ note }) => note);
  const arrived = async (parcel: Parcel): Promise<readonly (readonly Fact[])[]> => {
    const read = readProgressFile(parcelFile(parcel, { at: 1, day: '2026-12-01' }));
    const give = unpackGive(await parcelLink(parcel));
    if (!read.ok || !give.ok) throw new Error('A parcel cannot be read.');
    return [read.facts, give.facts];
  };
  for (const facts of await arrived(linkParcel(state, 'mira')))
    expect(notesOf(facts, 'mira')).toEqual(['note of all', 'note of few', 'note of move', 'note of one']);
  for (const facts of await arrived(deviceParcel(state, ['mira', 'zoe']))) {
    expect(notesOf(facts, 'zoe')).toEqual(['note of all', 'note of few']);
    expect(JSON.stringify(facts)).not.toContain('note of one');
  }
  for (const facts of await arrived(everyonesLinkParcel(state, ['mira', 'zoe'])))
    expect(notesOf(facts, 'mira')).toEqual(['note of all']);
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

it('the desk records who handed in, and not for a copy that an adult saved or for a stranger', () => {
  const state = projectClass([added, ...played], jobs);
  const own = { label: { for: 'student', of: 'mira' } as const, written: '2026-09-02' };
  const sorted = sortFiles(state, [
    { ...file('mira', [added, ...played]), ...own },
    { ...file('mira again', [added]), ...own },
    { ...file('copy', [added]), ...own, written: '2026-09-03', byDesk: true },
    { ...file('zoe', zoes as never), label: { for: 'student', of: 'zoe' }, written: '2026-09-02' },
  ] as Parameters<typeof sortFiles>[1]);
  const words = wordsForHandedIn(state, sorted.handedIn, '2026-09-04');
  expect(words).toEqual([
    { learner: 'mira', draft: { type: 'FileCollected', written: '2026-09-02', knew: [] } },
  ]);
  expect(sorted.rows.map((row) => row.kind === 'stranger' && row.handedIn?.learner)).toContain('zoe');
});

it('a week’s code holds what a student was given and has not finished, and no gift to another', () => {
  const give = (assignment: string, story: string, to: FactDraft<'Assigned'>['to']) =>
    ({
      ...desk({ type: 'Assigned', assignment, what: { kind: 'story', story }, to }),
      actor: 'ms-a',
      learner: undefined,
    }) as Fact;
  const staff = (id: string) =>
    ({
      ...desk({ type: 'StaffNamed', staff: id, kind: 'teacher', name: id }),
      actor: id,
      learner: undefined,
    }) as Fact;
  const opened = {
    ...desk({ type: 'ClassOpened', class: 'c', name: 'Room 1', band: 'B' }),
    learner: undefined,
  } as Fact;
  const role = { ...desk({ type: 'RoleOpened', role: 'media-maker' }), learner: undefined } as Fact;
  const gifts = [
    give('done', 'stuck', { kind: 'class', class: 'c' }),
    give('open', 'other', { kind: 'class', class: 'c' }),
    give('hers', 'secret', { kind: 'student', learner: 'mira' }),
    give('zoes', 'private', { kind: 'student', learner: 'zoe' }),
  ];
  const after = createPen({ day: 2, device: 'lab-2' });
  const done = [
    after({ type: 'LearnerPlaced', class: 'c' }),
    after(opens({ sitting: 'late' })),
    after(closes({ sitting: 'late' })),
  ];
  const state = projectClass(
    [staff('ms-a'), staff('mr-b'), opened, role, added, ...zoes, ...gifts, ...done],
    jobs,
  );
  const { facts } = weekParcel(state, 'mira');
  expect(facts.flatMap((fact) => (fact.type === 'Assigned' ? [fact.assignment] : []))).toEqual([
    'open',
    'hers',
  ]);
  expect([...new Set(facts.map(({ type }) => type))].sort()).toEqual([
    'Assigned',
    'ClassOpened',
    'LearnerAdded',
    'LearnerPlaced',
    'StaffNamed',
  ]);
  expect(JSON.stringify(facts)).not.toMatch(/zoe|mr-b|stuck/);
});
