// The name of the class: that of the class opened last.
import type { ClassState } from './class-state.ts';

export function classNameOf({ own }: Pick<ClassState, 'own'>): string | undefined {
  const opened = own.findLast((fact) => fact.type === 'ClassOpened');
  const name = opened?.type === 'ClassOpened' ? opened.name.trim() : '';
  return name === '' ? undefined : name;
}
