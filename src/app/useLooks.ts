// Notes that help was looked for and not found: the class's own, never anybody's, never the words, once a day a job.
import { useCallback } from 'preact/hooks';
import type { ClassState } from '../progress/class-state.ts';
import type { Day } from '../progress/days.ts';
import { isNoted } from '../progress/looks.ts';
import type { Device } from './device.ts';
import type { Notebook } from './notebook.ts';

/** Nobody in particular: looks are counted, never followed. */
const someone = 'someone';

export function useLooks(
  device: Device,
  notebook: Notebook | undefined,
  { own }: ClassState,
  today: Day,
): (role?: string) => void {
  return useCallback(
    (role) => {
      if (!notebook || isNoted(own, { device: notebook.device, day: today, role })) return;
      device.sign(
        { type: 'HelpLookedFor', found: false, ...(role === undefined ? {} : { role }) },
        { actor: someone },
      );
    },
    [device, notebook, own, today],
  );
}
