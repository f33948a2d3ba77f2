// Records that help was looked for and not found: for the class as a whole, without the student and their words, at most once a day for each job.
import { useCallback } from 'preact/hooks';
import type { Device } from '../../device/device.ts';
import type { Day } from '../../practice/days.ts';

/** The actor of these facts, instead of the student: searches are counted, not traced to a student. */
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
