// Sorts collected files: what can be taken in now, what each brought, and which belong to a student unknown here.

import type { Fact } from '../../../practice/facts/fact.ts';
import type { ProgressFile } from '../../../practice/facts/parcel.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { nicknameIn } from '../../../progress/class/nickname-in.ts';
import type { NamedLearner } from '../../../progress/class/roster.ts';
import { type CollectedFile, collectFiles, type FileReport } from '../../../progress/records/collect.ts';
import { isTaken } from '../../people/start/name-list.ts';

export type OpenedFile = { readonly name: string } & (
  | ProgressFile
  | { readonly ok: false; readonly why: 'large' | 'unread' | 'zip' }
);

type Refusal = Extract<OpenedFile, { ok: false }>['why'];

export type Row = { readonly name: string } & (
  | { readonly kind: 'report'; readonly report: FileReport; readonly torn: number }
  | { readonly kind: 'refused'; readonly why: Refusal }
  /** Practice of an unknown student. It is taken in only once an adult has said whose it is. */
  | {
      readonly kind: 'stranger';
      readonly learner: string;
      /** Absent where the file does not name its student. */
      readonly nickname: string | undefined;
      /** The name of the class they were in last, if the file names it and this device does not have it. */
      readonly from: string | undefined;
      /** Their part of the file. */
      readonly file: CollectedFile;
      readonly torn: number;
    }
  | { readonly kind: 'erased' }
);

export type Stranger = Extract<Row, { kind: 'stranger' }>;

interface Sorted {
  readonly fresh: readonly Fact[];
  readonly rows: readonly Row[];
}

/** A file may be about several students: it has a row for those who are known here, and one for each who is not. */
export function sortFiles(state: ClassState, opened: readonly OpenedFile[]): Sorted {
  const parts = opened.flatMap((file): readonly (Part | OpenedFile)[] =>
    file.ok ? partsOf(state, file.name, file.facts, file.skipped) : [file],
  );
  const known = parts.flatMap((each) => ('kind' in each && each.kind === 'report' ? [each.file] : []));
  const { fresh, reports } = collectFiles(state, known);
  let next = 0;
  const rows = parts.flatMap((each): readonly Row[] => {
    if (!('kind' in each)) return each.ok ? [] : [{ name: each.name, kind: 'refused', why: each.why }];
    if (each.kind !== 'report') return [each];
    const { file, torn } = each;
    return [{ name: file.name, kind: 'report', torn, report: reports[next++] as FileReport }];
  });
  return { fresh, rows };
}

type Part =
  | { readonly kind: 'report'; readonly file: CollectedFile; readonly torn: number }
  | Extract<Row, { kind: 'stranger' | 'erased' }>;

function partsOf(state: ClassState, name: string, facts: readonly Fact[], torn: number): readonly Part[] {
  const students = studentsIn(facts);
  const unknown = students.filter((id) => whereIs(state, id) === 'unknown');
  const erased = students.filter((id) => whereIs(state, id) === 'erased');
  const report = facts.filter(
    ({ learner = '' }) => !unknown.includes(learner) && whereIs(state, learner) !== 'erased',
  );
  const isReport = students.length === 0 || students.length > unknown.length + erased.length;
  return [
    ...(isReport ? [{ kind: 'report', file: { name, facts: report }, torn } as const] : []),
    ...(erased.length > 0 ? [{ kind: 'erased', name } as const] : []),
    ...unknown.map((learner, at): Stranger => {
      const theirs = facts.filter((fact) => fact.learner === learner);
      return {
        kind: 'stranger',
        name,
        learner,
        nickname: nicknameIn(theirs) || undefined,
        from: classIn(state, facts, learner),
        file: { name, facts: theirs },
        torn: isReport || at > 0 ? 0 : torn,
      };
    }),
  ];
}

/** Students whom a file tells more of than the class they are in: placements of a whole class are in many files. */
function studentsIn(facts: readonly Fact[]): readonly string[] {
  return [
    ...new Set(
      facts.flatMap(({ type, learner }) =>
        learner === undefined || type === 'LearnerPlaced' ? [] : [learner],
      ),
    ),
  ];
}

/** A student who left the class is known here. */
function whereIs(state: ClassState, id: string): 'here' | 'erased' | 'unknown' {
  const facts = state.factsOf.get(state.joins.get(id) ?? id) ?? [];
  if (state.factsOf.get(id)?.[0]?.type === 'Erased') return 'erased';
  return facts.some(({ type }) => type === 'LearnerAdded') ? 'here' : 'unknown';
}

/** Students here who may be the one of this file: those of the same nickname, or all where the file names nobody. */
export function mayBe(students: readonly NamedLearner[], { learner, nickname }: Stranger) {
  return students.filter(
    ({ id, named }) => id !== learner && (nickname === undefined || isTaken(nickname, [named.nickname])),
  );
}

function classIn(state: ClassState, facts: readonly Fact[], learner: string): string | undefined {
  const placed = facts.findLast((fact) => fact.type === 'LearnerPlaced' && fact.learner === learner);
  if (placed?.type !== 'LearnerPlaced') return undefined;
  const isOpening = (fact: Fact): fact is Fact<'ClassOpened'> =>
    fact.type === 'ClassOpened' && fact.class === placed.class;
  return state.own.some(isOpening) ? undefined : facts.findLast(isOpening)?.name;
}
