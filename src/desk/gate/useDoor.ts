// The adults at the door. A large class takes long to read: until then those of the last visit stand there, so that an adult can sign in meanwhile.
import { useEffect, useState } from 'preact/hooks';
import { whenAtRest } from '../../device/at-rest.ts';
import type { SmallThings } from '../../device/open-device.ts';
import { parseDoor } from '../../practice/door.ts';
import type { StaffMember } from '../../progress/class/staff.ts';

const kept = 'door';

/** `staff` are the adults of the class, once it is read. `undefined` while nobody is known. */
export function useDoor(
  small: Promise<SmallThings>,
  staff: readonly StaffMember[] | undefined,
): readonly StaffMember[] | undefined {
  // Asked for before anything is drawn, so that storage answers before it reads the facts.
  const [first] = useState(() => lastVisit(small));
  const [before, setBefore] = useState<readonly StaffMember[]>();
  useEffect(() => void first.then(setBefore), [first]);
  useEffect(() => {
    if (!staff) return;
    return whenAtRest(() => void keep(small, staff).catch(() => {}));
  }, [small, staff]);
  return staff ?? before;
}

async function lastVisit(small: Promise<SmallThings>): Promise<readonly StaffMember[] | undefined> {
  return parseDoor(await (await small).kept(kept).catch(() => undefined));
}

async function keep(small: Promise<SmallThings>, staff: readonly StaffMember[]): Promise<void> {
  await (await small).keep(kept, staff);
}
