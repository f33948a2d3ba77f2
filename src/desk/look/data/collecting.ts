// Sorts collected files: what can be taken in now, what each brought, and which belong to a student unknown here.

import type { Day } from '../../../practice/days.ts';
import type { Fact } from '../../../practice/facts/fact.ts';
import type { ProgressFile } from '../../../practice/facts/parcel.ts';
import { collectedFrom } from '../../../progress/assign/work-rows.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { nicknameIn } from '../../../progress/class/nickname-in.ts';
import type { NamedLearner } from '../../../progress/class/roster.ts';
import { type CollectedFile, collectFiles, type FileReport } from '../../../progress/records/collect.ts';
import { isTaken } from '../../people/start/name-list.ts';
import type { Word } from '../../said.ts';

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
      /** Set where it is their own file, as their device saved it. */
      readonly handedIn: HandedIn | undefined;
      /** Their part of the file. */
      readonly file: CollectedFile;
      readonly torn: number;
    }
  | { readonly kind: 'erased' }
);

export type Stranger = Extract<Row, { kind: 'stranger' }>;

/** A student's own file, as their device saved it. */
interface HandedIn {
  readonly learner: string;
  readonly written: Day;
  readonly facts: readonly Fact[];
}

interface Sorted {
  readonly fresh: readonly Fact[];
  /** Files of students who are known here. */
  readonly handedIn: readonly HandedIn[];
  readonly rows: readonly Row[];
}

/** A file may be about several students: it has a row for those who are known here, and one for each who is not. */
export function sortFiles(state: ClassState, opened: readonly OpenedFile[]): Sorted {
  const parts = opened.flatMap((file): readonly (Part | OpenedFile)[] =>
    file.ok ? partsOf(state, file.name, file) : [file],
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
  const handedIn = opened
    .flatMap((file) => (file.ok ? (handedInBy(file) ?? []) : []))
    .flatMap((each): readonly HandedIn[] =>
      whereIs(state, each.learner) === 'here'
        ? [{ ...each, learner: state.joins.get(each.learner) ?? each.learner }]
        : [],
    );
  return { fresh, handedIn, rows };
}

type Part =
  | { readonly kind: 'report'; readonly file: CollectedFile; readonly torn: number }
  | Extract<Row, { kind: 'stranger' | 'erased' }>;

type ReadFile = Extract<ProgressFile, { ok: true }>;

/** `undefined` for a copy that an adult saved: nobody handed it in. */
function handedInBy({ label, written, byDesk, facts }: ReadFile): HandedIn | undefined {
  if (label?.of === undefined || written === undefined || byDesk) return undefined;
  return { learner: label.of, written, facts };
}

/** What is recorded of files that were handed in, once for each student and day. */
export function wordsForHandedIn(state: ClassState, files: readonly HandedIn[], today: Day): readonly Word[] {
  const byDay = new Map<string, HandedIn>();
  for (const each of files) {
    const key = `${each.learner} ${each.written}`;
    byDay.set(key, { ...each, facts: [...(byDay.get(key)?.facts ?? []), ...each.facts] });
  }
  return [...byDay.values()].flatMap((file): readonly Word[] => {
    const draft = collectedFrom(state, file.learner, file, today);
    return draft ? [{ learner: file.learner, draft }] : [];
  });
}

function partsOf(state: ClassState, name: string, file: ReadFile): readonly Part[] {
  const { facts, skipped: torn } = file;
  const handedIn = handedInBy(file);
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
        handedIn: handedIn?.learner === learner ? handedIn : undefined,
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
