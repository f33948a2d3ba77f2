// Fields that ask for trouble: where a job ends, "someone is hurt" is the answer, and no reason to stop the child who wrote it.

/** For the element around such fields. */
export const asksForTrouble = { 'data-asks-for-trouble': '' } as const;

export function isAskedForTrouble(field: Element): boolean {
  return field.closest('[data-asks-for-trouble]') !== null;
}
