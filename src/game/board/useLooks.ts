// Notes that help was looked for and not found: the class's own, never anybody's, never the words, once a day a job.
import { useCallback } from 'preact/hooks';
import type { Device } from '../../device/device.ts';
import type { Day } from '../../practice/days.ts';

/** Nobody in particular: looks are counted, never followed. */
const someone = 'someone';

export function useLooks({ noteLook, sign }: Device, today: Day): (role?: string) => void {
  return useCallback(
    (role) => {
      if (!noteLook(today, role)) return;
      sign(
        { type: 'HelpLookedFor', found: false, ...(role === undefined ? {} : { role }) },
        { actor: someone },
      );
    },
    [noteLook, sign, today],
  );
}
