// Marks fields that ask for trouble. At a job's edge "someone is hurt" is a right answer, and no reason to stop the child who wrote it.

/** Attributes to spread over the element around such fields. */
export const asksForTrouble = { 'data-asks-for-trouble': '' } as const;

export function isAskedForTrouble(field: Element): boolean {
  return field.closest('[data-asks-for-trouble]') !== null;
}
