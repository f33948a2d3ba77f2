// A class as rows of a table: each student with four skills, pathways and last practice; sorted, filtered and grouped as a teacher asks.

import type { Day } from '../../practice/days.ts';
import { type MicroId, microIds, type SkillId, skillIds } from '../../practice/rubric.ts';
import { type Level, levels } from '../mastery/mastery.ts';
import { type MicroStanding, type SkillStanding, standingsOf } from '../mastery/standings.ts';
import { hasRole, type Way, wayOrder, waysOf } from '../pathway/ways.ts';
import type { ClassLearner, ClassState } from './class-state.ts';
import type { Group, SchoolClass } from './classes.ts';

export interface ProgressRow {
  readonly id: string;
  readonly nickname: string;
  readonly class?: string;
  readonly skills: readonly SkillStanding[];
  readonly ways: readonly Way[];
  readonly hasRole: boolean;
  /** Micro-skills in which more practice does not help. */
  readonly stuck: readonly MicroStanding[];
  /** The last day of practice; absent before the first. */
  readonly lastDay?: Day;
}

export type SortKey = 'name' | SkillId | MicroId | 'way' | 'lastDay';

export interface RowFilter {
  readonly text: string;
  readonly skill?: SkillId;
  readonly level?: Level;
  /** Only students who have no role and are on no pathway to one. */
  readonly noRole: boolean;
  /** Only students whom an adult might sit beside. */
  readonly stuck: boolean;
}

export const everyone: RowFilter = { text: '', noRole: false, stuck: false };

export type Grouping = 'none' | 'group' | 'class';

export interface RowGroup {
  readonly id: string;
  /** Absent where rows are not grouped, and for students in no group. */
  readonly name?: string;
  readonly rows: readonly ProgressRow[];
}

export function rowFor(
  learner: ClassLearner,
  state: Pick<ClassState, 'roles'>,
  today: Day,
): ProgressRow | undefined {
  if (!learner.named) return undefined;
  let made: readonly SkillStanding[] | undefined;
  const skills = (): readonly SkillStanding[] => {
    made ??= standingsOf(learner.mastery, today);
    return made;
  };
  const ways = waysOf(learner, state);
  return {
    id: learner.id,
    nickname: learner.named.nickname,
    ...(learner.class === undefined ? {} : { class: learner.class }),
    ways,
    hasRole: hasRole(ways),
    // Computed when first asked for: in a table sorted by name, only the rows in sight need it.
    get skills() {
      return skills();
    },
    get stuck() {
      return skills().flatMap(({ micros }) => micros.filter(({ stuck }) => stuck));
    },
    ...(learner.lastDay === undefined ? {} : { lastDay: learner.lastDay }),
  };
}

export function isShown(row: ProgressRow, { text, skill, level, noRole, stuck }: RowFilter): boolean {
  if (noRole && row.hasRole) return false;
  if (stuck && row.stuck.length === 0) return false;
  if (text && !plain(row.nickname).includes(plain(text))) return false;
  if (level === undefined) return true;
  return row.skills.some((each) => (skill === undefined || each.skill === skill) && each.level === level);
}

/**
 * Ties keep the order of names. Names sort from A; other columns begin with the student furthest along, or here last.
 * `compareNames` orders as the page's language does.
 */
export function sortRows(
  rows: readonly ProgressRow[],
  by: SortKey,
  turned: boolean,
  compareNames: (a: string, b: string) => number,
): readonly ProgressRow[] {
  const turn = turned ? -1 : 1;
  const value = valueFor(by);
  return rows.toSorted(
    (a, b) =>
      turn * (value ? value(b) - value(a) || compare(b, a, by) : compareNames(a.nickname, b.nickname)) ||
      compareNames(a.nickname, b.nickname),
  );
}

export function groupRows(
  rows: readonly ProgressRow[],
  by: Grouping,
  groups: readonly Group[],
  classes: readonly SchoolClass[],
): readonly RowGroup[] {
  if (by === 'none') return [{ id: 'all', rows }];
  const named =
    by === 'group'
      ? groups.map(({ id, name, learners }) => ({
          id,
          name,
          has: (row: ProgressRow) => learners.includes(row.id),
        }))
      : classes.map(({ id, name }) => ({ id, name, has: (row: ProgressRow) => row.class === id }));
  const found = named.map(({ id, name, has }) => ({ id, name, rows: rows.filter(has) }));
  const rest = rows.filter((row) => !named.some(({ has }) => has(row)));
  return [...found, { id: 'rest', rows: rest }].filter((group) => group.rows.length > 0);
}

export function levelOf(row: ProgressRow, of: SkillId | MicroId): Level {
  for (const { skill, level, micros } of row.skills) {
    if (skill === of) return level;
    for (const each of micros) if (each.micro === of) return each.level;
  }
  return 'new';
}

type Value = (row: ProgressRow) => number;

function valueFor(by: SortKey): Value | undefined {
  if (by === 'way')
    return (row) => wayOrder.length - (row.ways[0] ? wayOrder.indexOf(row.ways[0].status) : 99);
  if (isPlant(by)) return (row) => levels.indexOf(levelOf(row, by));
  return by === 'lastDay' ? () => 0 : undefined;
}

function compare(a: ProgressRow, b: ProgressRow, by: SortKey): number {
  if (by !== 'lastDay') return 0;
  const [one, other] = [a.lastDay ?? '', b.lastDay ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

function isPlant(by: SortKey): by is SkillId | MicroId {
  return (skillIds as readonly string[]).includes(by) || (microIds as readonly string[]).includes(by);
}

/** Without accents and capitals, so that a name is found however it is typed. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
