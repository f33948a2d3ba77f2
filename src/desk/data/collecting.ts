// Many files at once, sorted: what can be taken in now, what each brought, and whose owner has to be asked about.
import type { Fact } from '../../practice/fact.ts';
import type { ClassState } from '../../progress/class-state.ts';
import { type CollectedFile, collectFiles, type FileReport } from '../../progress/collect.ts';
import type { DeskFile } from '../desk.ts';

export type OpenedFile = { readonly name: string } & (
  | DeskFile
  | { readonly ok: false; readonly why: 'large' }
);

export type Row = { readonly name: string } & (
  | { readonly kind: 'report'; readonly report: FileReport; readonly torn: number }
  | { readonly kind: 'refused'; readonly why: 'empty' | 'foreign' | 'newer' | 'torn' | 'large' }
  /** Nothing of it is taken in before somebody says where its owner belongs. */
  | {
      readonly kind: 'stranger';
      readonly nicknames: readonly string[];
      readonly file: CollectedFile;
      readonly torn: number;
    }
  | { readonly kind: 'erased' }
);

export interface Sorted {
  readonly fresh: readonly Fact[];
  readonly rows: readonly Row[];
}

export function sortFiles(state: ClassState, opened: readonly OpenedFile[]): Sorted {
  const known: CollectedFile[] = [];
  const kinds = opened.map((file) => {
    if (!file.ok) return undefined;
    const collected = { name: file.name, facts: file.facts };
    const kind = isErased(state, file.facts)
      ? 'erased'
      : collectFiles(state, [collected]).reports[0]?.stranger
        ? 'stranger'
        : 'report';
    if (kind === 'report') known.push(collected);
    return { kind, collected, torn: file.skipped } as const;
  });
  const { fresh, reports } = collectFiles(state, known);
  let next = 0;
  const rows = opened.map(({ name, ...file }, at): Row => {
    const sorted = kinds[at];
    if (!sorted) return { name, kind: 'refused', why: 'why' in file ? file.why : 'torn' };
    const { kind, collected, torn } = sorted;
    if (kind === 'erased') return { name, kind };
    if (kind === 'stranger')
      return { name, kind, file: collected, torn, nicknames: nicknamesIn(state, collected) };
    return { name, kind, torn, report: reports[next++] as FileReport };
  });
  return { fresh, rows };
}

function nicknamesIn(state: ClassState, file: CollectedFile): readonly string[] {
  return collectFiles(state, [file]).reports[0]?.nicknames ?? [];
}

export function learnersIn(facts: readonly Fact[]): readonly string[] {
  return [...new Set(facts.flatMap(({ learner }) => (learner === undefined ? [] : [learner])))];
}

function isErased(state: ClassState, facts: readonly Fact[]): boolean {
  const learners = learnersIn(facts);
  return learners.length > 0 && learners.every((id) => state.factsOf.get(id)?.[0]?.type === 'Erased');
}
