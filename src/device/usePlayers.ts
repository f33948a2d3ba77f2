// Everyone with a figure on this device, for the screens of a student's page. The desk never asks.
import { useSyncExternalStore } from 'preact/compat';
import type { Player } from '../progress/class/players.ts';
import type { Notebook } from './notebook.ts';

const nobody: readonly Player[] = [];
const never = (): (() => void) => () => {};

/** Empty until the notebook is open. */
export function usePlayers(notebook: Notebook | undefined): readonly Player[] {
  return useSyncExternalStore(notebook?.subscribe ?? never, () => notebook?.players() ?? nobody);
}
