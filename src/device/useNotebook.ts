// The notebook for screens: opened when it is needed and the page is idle, or at once when a screen needs it.
import { useSyncExternalStore } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import type { Fact } from '../practice/facts/fact.ts';
import { whenAtRest } from './at-rest.ts';
import type { Device } from './device.ts';
import type { Notebook, NotebookTrouble } from './notebook.ts';

export interface Kept {
  readonly notebook: Notebook | undefined;
  /** Empty until the notebook is open. */
  readonly facts: readonly Fact[];
  readonly trouble: NotebookTrouble | undefined;
  /** How many things that were done here fitted no fact. */
  readonly unfit: number;
  /** The notebook's code could not be fetched. */
  readonly failed: boolean;
}

const nothing: readonly Fact[] = [];
const never = (): (() => void) => () => {};

export function useNotebook(device: Device, now: boolean): Kept {
  const [notebook, setNotebook] = useState<Notebook>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (notebook) return;
    const open = (): void => {
      device.notebook().then(
        (opened) => {
          setFailed(false);
          setNotebook(opened);
        },
        () => setFailed(true),
      );
    };
    if (now) {
      open();
      return;
    }
    let callOff = (): void => {};
    const stop = device.whenNeeded(() => {
      callOff = whenAtRest(open);
    });
    return () => {
      stop();
      callOff();
    };
  }, [device, now, notebook]);
  const facts = useSyncExternalStore(notebook?.subscribe ?? never, () => notebook?.facts() ?? nothing);
  const trouble = useSyncExternalStore(notebook?.subscribe ?? never, () => notebook?.trouble());
  const unfit = useSyncExternalStore(notebook?.subscribe ?? never, () => notebook?.unfit() ?? 0);
  return { notebook, facts, trouble, unfit, failed };
}

/** True until it is known which students are on this device. */
export function isLooking({ notebook, failed, trouble }: Kept): boolean {
  return notebook === undefined && !failed && trouble === undefined;
}
