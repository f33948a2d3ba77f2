// Whether a look for help is recorded: once a day for each job on one device, so that one eager student does not count as many.
import type { Day } from '../../practice/days.ts';

/** What this device recorded today. It holds no name and no time, and is emptied each day. */
interface NotedLooks {
  readonly day: Day;
  /** Jobs by id; '' stands for a look that fitted no job. */
  readonly roles: readonly string[];
}

/** The record with this look added; `undefined` where it holds it already. */
export function withLook(
  noted: NotedLooks | undefined,
  day: Day,
  role: string | undefined,
): NotedLooks | undefined {
  const roles = noted?.day === day ? noted.roles : [];
  return roles.includes(role ?? '') ? undefined : { day, roles: [...roles, role ?? ''] };
}

/** Reads what the device stored; `undefined` for anything else. */
export function parseNotedLooks(data: unknown): NotedLooks | undefined {
  if (data === null || typeof data !== 'object') return undefined;
  const { day, roles } = data as { readonly day?: unknown; readonly roles?: unknown };
  if (typeof day !== 'string' || !Array.isArray(roles)) return undefined;
  return { day, roles: roles.filter((role) => typeof role === 'string') };
}
