// The class an adult chose last, remembered from one desk screen to the next.
import { useRemembered } from '../../frame/remembered.tsx';

/** `first` is the class this screen was opened for, if any. */
export function useChosenClass(first?: string) {
  const [chosen, change] = useRemembered<string | undefined>('class', undefined, first);
  return [chosen, (id: string): void => change(() => id)] as const;
}
