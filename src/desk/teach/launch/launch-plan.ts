// The two-week launch plan (learning design, 7.1): ten days, what each needs, which are ticked, and which is next.
import * as v from 'valibot';
import type { Day } from '../../../practice/days.ts';
import type { DeskRoute } from '../../frame/desk-route.ts';

/** A thing that a day needs and that a button opens or prints. */
export type Thing =
  | { readonly kind: 'go'; readonly name: GoName; readonly at: DeskRoute['at']; readonly of?: string }
  | { readonly kind: 'together' | 'give'; readonly story: string }
  | { readonly kind: 'print'; readonly sheet: LaunchSheetName };

type GoName = 'roles' | 'ideas' | 'board' | 'cards' | 'debrief' | 'families' | 'groups' | 'staff';
export type LaunchSheetName = 'columns' | 'tell' | 'thanks';

const go = (name: GoName, at: DeskRoute['at'], of?: string): Thing => ({
  kind: 'go',
  name,
  at,
  ...(of === undefined ? {} : { of }),
});
const print = (sheet: LaunchSheetName): Thing => ({ kind: 'print', sheet });
const together = (story: string): Thing => ({ kind: 'together', story });
const give = (story: string): Thing => ({ kind: 'give', story });
const debrief = go('debrief', 'facilitate', 'debrief');

/** The things for each day; the first entry is day 1. */
export const thingsByDay: readonly (readonly Thing[])[] = [
  [print('columns'), go('families', 'data')],
  [go('ideas', 'roles')],
  [go('roles', 'roles')],
  [together('could-you-show-me'), debrief],
  [go('cards', 'facilitate', 'partners'), go('groups', 'groups')],
  [together('more-than-a-scrape'), print('tell'), give('more-than-a-scrape')],
  [go('staff', 'grown-ups'), go('roles', 'roles')],
  [go('roles', 'roles')],
  [together('more-than-thanks'), print('thanks')],
  [go('board', 'board'), go('families', 'data')],
];

/** The screen that a thing's button opens; `undefined` for one that is printed here. */
export function screenFor(thing: Thing): DeskRoute['at'] | undefined {
  switch (thing.kind) {
    case 'go':
      return thing.at;
    case 'together':
      return 'facilitate';
    case 'give':
      return 'assign';
    case 'print':
      return undefined;
  }
}

export const launchLength = thingsByDay.length;

/** The date on which each day was ticked, by the day's number from 1. */
export type Ticks = Readonly<Partial<Record<number, Day>>>;

export function nextDay(ticks: Ticks): number | undefined {
  return thingsByDay.map((_, at) => at + 1).find((day) => ticks[day] === undefined);
}

export function ticked(ticks: Ticks, day: number, today: Day | undefined): Ticks {
  const { [day]: _, ...others } = ticks;
  return today === undefined ? others : { ...others, [day]: today };
}

export function doneCount(ticks: Ticks): number {
  return Object.keys(ticks).length;
}

const keptSchema = v.object({
  v: v.literal(1),
  done: v.pipe(
    v.array(
      v.object({
        day: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(launchLength)),
        on: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
      }),
    ),
    v.maxLength(launchLength),
  ),
});

/** The key under which a class's ticks are kept. */
export function launchKey(classId: string | undefined): string {
  return `launch:${classId ?? ''}`;
}

export function ticksToKeep(ticks: Ticks): v.InferInput<typeof keptSchema> {
  const done = Object.entries(ticks).flatMap(([day, on]) =>
    on === undefined ? [] : [{ day: Number(day), on }],
  );
  return { v: 1, done };
}

/** Reads kept ticks. No ticks if nothing was kept; `undefined` if it cannot be read. */
export function parseTicks(data: unknown): Ticks | undefined {
  if (data === undefined || data === null) return {};
  const result = v.safeParse(keptSchema, data);
  if (!result.success) return undefined;
  return Object.fromEntries(result.output.done.map(({ day, on }) => [day, on]));
}
