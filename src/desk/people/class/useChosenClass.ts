// The class an adult chose last: going from one screen of the desk to the next stays with it.
import { useRemembered } from '../../frame/remembered.tsx';

/** `first` is the class this screen was opened for, if for any. */
export function useChosenClass(first?: string) {
  const [chosen, change] = useRemembered<string | undefined>('class', undefined, first);
  return [chosen, (id: string): void => change(() => id)] as const;
}
