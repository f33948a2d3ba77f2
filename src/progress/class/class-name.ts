// What the class is called, as it was last opened.
import type { ClassState } from './class-state.ts';

export function classNameOf({ own }: Pick<ClassState, 'own'>): string | undefined {
  const opened = own.findLast((fact) => fact.type === 'ClassOpened');
  const name = opened?.type === 'ClassOpened' ? opened.name.trim() : '';
  return name === '' ? undefined : name;
}
