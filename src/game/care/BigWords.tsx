// When typed words sound big, hides them and shows real people. When they sound heavy, asks a gentle question.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SchoolPeople } from '../../practice/help-numbers.ts';
import { type Stopped, watchFields } from './field-watch.ts';
import { StopNote } from './StopNote.tsx';

interface BigWordsProps {
  readonly people: () => { readonly school: SchoolPeople; readonly trusted: readonly string[] };
  readonly onPerson: () => void;
  readonly onCheckIn: () => void;
}

export function BigWords({ people, onPerson, onCheckIn }: BigWordsProps) {
  const [stopped, setStopped] = useState<Stopped>();
  const checkIn = useRef(onCheckIn);
  checkIn.current = onCheckIn;
  useEffect(() => watchFields(document, { onStop: setStopped, onCheckIn: () => checkIn.current() }), []);
  if (!stopped) return null;
  return (
    <StopNote
      {...people()}
      onLetGo={stopped.letGo}
      onMeant={() => {
        setStopped(undefined);
        stopped.meant();
      }}
      onPerson={() => {
        setStopped(undefined);
        onPerson();
      }}
      onClose={() => setStopped(undefined)}
    />
  );
}
