// Whether a look for help is worth a note: once a day a job on one device, so that one eager student is not a crowd.
import type { Day } from '../../practice/days.ts';

/** What this device has noted today. It says no name and no time, and the next day it begins anew. */
interface NotedLooks {
  readonly day: Day;
  /** Jobs by id; the empty one where no job fitted. */
  readonly roles: readonly string[];
}

/** With this look, or nothing where it is noted already. */
export function withLook(
  noted: NotedLooks | undefined,
  day: Day,
  role: string | undefined,
): NotedLooks | undefined {
  const roles = noted?.day === day ? noted.roles : [];
  return roles.includes(role ?? '') ? undefined : { day, roles: [...roles, role ?? ''] };
}

/** Reads what a device kept, and distrusts it. */
export function parseNotedLooks(data: unknown): NotedLooks | undefined {
  if (data === null || typeof data !== 'object') return undefined;
  const { day, roles } = data as { readonly day?: unknown; readonly roles?: unknown };
  if (typeof day !== 'string' || !Array.isArray(roles)) return undefined;
  return { day, roles: roles.filter((role) => typeof role === 'string') };
}
