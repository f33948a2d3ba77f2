// The note about a clock that is plainly wrong. Once closed it stays closed, until the clock was right and is wrong again.

import { useCallback, useEffect, useState } from 'preact/hooks';
import { dateWords } from '../kit/page-language.ts';
import type { Trouble } from '../kit/TroubleNote.tsx';
import { type ClockFault, clockFault } from '../progress/class/clock-off.ts';
import { clockWords } from '../strings/en/clock.ts';
import { whenAtRest } from './at-rest.ts';
import type { Pocket } from './pocket.ts';
import type { Kept } from './useNotebook.ts';
import { useToday } from './useToday.ts';

const id = 'clock';

export function useClockSlip(
  pocket: Pocket,
  { notebook, facts }: Kept,
  who: keyof typeof clockWords,
): readonly [slip: Trouble | undefined, putAside: (id: string) => void] {
  const today = useToday();
  const name = `clock:${who}`;
  const [slip, setSlip] = useState<Trouble>();
  const [fault, setFault] = useState<ClockFault>();
  useEffect(() => {
    if (!notebook) return;
    return whenAtRest(() => {
      const found = clockFault(facts, notebook.device, today);
      setFault(found);
      if (!found) pocket.write(name, undefined);
      const isSaid = found === undefined || pocket.read(name) === found;
      setSlip(isSaid ? undefined : { id, text: clockWords[who][found](saidDay(today)) });
    });
  }, [pocket, notebook, facts, today, who, name]);
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

function saidDay(day: string): string {
  return dateWords(new Date(`${day}T12:00:00`), { dateStyle: 'long' });
}
