// Sorts collected files: what can be taken in now, what each brought, and which belong to a student unknown here.

import type { Fact } from '../../../practice/facts/fact.ts';
import type { ProgressFile } from '../../../practice/facts/parcel.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { type CollectedFile, collectFiles, type FileReport } from '../../../progress/records/collect.ts';

export type OpenedFile = { readonly name: string } & (
  | ProgressFile
  | { readonly ok: false; readonly why: 'large' | 'unread' }
);

type Refusal = Extract<OpenedFile, { ok: false }>['why'];

export type Row = { readonly name: string } & (
  | { readonly kind: 'report'; readonly report: FileReport; readonly torn: number }
  | { readonly kind: 'refused'; readonly why: Refusal }
  /** A file of an unknown student. It is taken in only once an adult has said which class they belong to. */
  | {
      readonly kind: 'stranger';
      readonly nicknames: readonly string[];
      /** The name of the class they were in last, if the file names it and this device does not have it. */
      readonly from: string | undefined;
      /** A student here with the same nickname, who may or may not be the same student. */
      readonly namesake: string | undefined;
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

export function sortFiles(state: ClassState, opened: readonly OpenedFile[]): Sorted {
  const sorted = opened.map((file) =>
    file.ok
      ? { file: { name: file.name, facts: file.facts }, torn: file.skipped, kind: kindOf(state, file.facts) }
      : file,
  );
  const known = sorted.flatMap((each) => ('kind' in each && each.kind === 'report' ? [each.file] : []));
  const { fresh, reports } = collectFiles(state, known);
  const here = new Set(
    [...state.learners.values()].flatMap(({ named }) => (named ? [named.nickname.toLowerCase()] : [])),
  );
  let next = 0;
  const rows = sorted.map((each): Row => {
    if (!('kind' in each)) return { name: each.name, kind: 'refused', why: each.why };
    const { file, torn, kind } = each;
    const { name } = file;
    if (kind === 'erased') return { name, kind };
    if (kind === 'report') return { name, kind, torn, report: reports[next++] as FileReport };
    const nicknames = nicknamesIn(file.facts);
    const namesake = nicknames.find((nickname) => here.has(nickname.toLowerCase()));
    return { name, kind, file, torn, nicknames, namesake, from: classIn(state, file.facts) };
  });
  return { fresh, rows };
}

function kindOf(state: ClassState, facts: readonly Fact[]): 'report' | 'stranger' | 'erased' {
  const learners = learnersIn(facts);
  if (learners.length === 0 || learners.some((id) => state.learners.get(id)?.named)) return 'report';
  return learners.every((id) => state.factsOf.get(id)?.[0]?.type === 'Erased') ? 'erased' : 'stranger';
}

/** The last nickname of each student. */
function nicknamesIn(facts: readonly Fact[]): readonly string[] {
  const nicknames = new Map<string, string>();
  for (const fact of facts)
    if (fact.learner !== undefined && (fact.type === 'LearnerAdded' || fact.type === 'LearnerRenamed'))
      nicknames.set(fact.learner, fact.nickname);
  return [...nicknames.values()];
}

function classIn(state: ClassState, facts: readonly Fact[]): string | undefined {
  const placed = facts.findLast((fact) => fact.type === 'LearnerPlaced');
  if (placed?.type !== 'LearnerPlaced') return undefined;
  const isOpening = (fact: Fact): fact is Fact<'ClassOpened'> =>
    fact.type === 'ClassOpened' && fact.class === placed.class;
  return state.own.some(isOpening) ? undefined : facts.findLast(isOpening)?.name;
}

export function learnersIn(facts: readonly Fact[]): readonly string[] {
  return [...new Set(facts.flatMap(({ learner }) => (learner === undefined ? [] : [learner])))];
}
