// The note about a clock that is plainly wrong. Once closed it stays closed, until the clock was right and is wrong again.

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Trouble } from '../kit/TroubleNote.tsx';
import type { ClockFault } from '../progress/class/clock-off.ts';
import { whenAtRest } from './at-rest.ts';
import type { ClockReader } from './clock-slip.ts';
import type { Pocket } from './pocket.ts';
import type { Kept } from './useNotebook.ts';
import { useToday } from './useToday.ts';

const id = 'clock';

export function useClockSlip(
  pocket: Pocket,
  { notebook, facts }: Kept,
  reader: ClockReader,
): readonly [slip: Trouble | undefined, putAside: (id: string) => void] {
  const today = useToday();
  const name = `clock:${reader}`;
  const [slip, setSlip] = useState<Trouble>();
  const [fault, setFault] = useState<ClockFault>();
  useEffect(() => {
    if (!notebook) return;
    let isWanted = true;
    const look = async (): Promise<void> => {
      const { clockNote, clockSlip } = await import('./clock-slip.ts');
      if (!isWanted) return;
      const found = clockSlip(facts, notebook.device, today, reader);
      setFault(found?.fault);
      const { text, reopens } = clockNote(found, pocket.read(name));
      if (reopens) pocket.write(name, undefined);
      setSlip(text === undefined ? undefined : { id, text });
    };
    // Where it cannot be fetched, the next visit looks.
    const callOff = whenAtRest(() => void look().catch(() => {}));
    return () => {
      isWanted = false;
      callOff();
    };
  }, [pocket, notebook, facts, today, reader, name]);
  const putAside = useCallback(
    (put: string) => {
      if (put !== id) return;
      pocket.write(name, fault);
      setSlip(undefined);
    },
    [pocket, fault, name],
  );
  return [slip, putAside];
}
