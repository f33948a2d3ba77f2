// The PINs of this device: stored as verifiers, checked one try at a time. Never a fact, never sent.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import {
  isSameName,
  noPins,
  noTries,
  type Pins,
  parsePins,
  parseTries,
  type Tries,
} from '../practice/pin.ts';
import { now } from './clock.ts';
import { freshSalt } from './ids.ts';
import type { SmallThings } from './open-device.ts';
import { createPinsApart } from './pin-apart.ts';
import { triesOnceBegun, withPin, withTold, withTries, wrongTry } from './pin-tries.ts';
import type { Pocket } from './pocket.ts';

/** The result of a try. */
type Tried = 'fits' | 'missed' | 'waits';

export interface PinBook {
  /** `undefined` until they are read. */
  readonly pins: Pins | undefined;
  readonly check: (staff: string, pin: string) => Promise<Tried>;
  /** Checks the teacher's name, for a teacher without a PIN. Wrong names count as tries, like wrong PINs. */
  readonly checkName: (typed: string, names: readonly string[]) => Tried;
  readonly tries: (who: string) => Tries;
  readonly set: (staff: string, pin: string) => Promise<void>;
  readonly forget: (staff: string) => Promise<void>;
  /** This adult has read that all PINs were set anew. */
  readonly tell: (staff: string) => Promise<void>;
  /** Deletes all PINs of this device. `anew` is the day on which that happened, if there were any. */
  readonly clear: (anew: string | undefined) => Promise<void>;
}

/** Tries at the teacher's name are counted under this name, which is no staff id. */
export const nameTries = 'teacher name';
const kept = 'pins';
const counted = 'pin-tries';

export function usePins(small: Promise<SmallThings>, pocket: Pocket): PinBook {
  const [pins, setPins] = useState<Pins>();
  const [apart] = useState(createPinsApart);
  const read = useCallback(
    async (): Promise<Pins> => parsePins(await (await small).kept(kept).catch(() => undefined)),
    [small],
  );
  // Asked for before anything is drawn, so that storage answers before it reads the facts.
  const [first] = useState(read);
  useEffect(() => {
    void first.then((found) => {
      setPins(found);
      // Fetched while the PIN is being typed. Where it cannot be fetched now, it is asked for again with the first try.
      apart.start();
    });
  }, [first, apart]);
  return useMemo(() => {
    const write = async (next: Pins): Promise<void> => {
      setPins(next);
      await (await small).keep(kept, next).catch(() => {});
    };
    const tries = (who: string): Tries => parseTries(pocket.read(counted), now().at)[who] ?? noTries;
    const count = (who: string, next: Tries | undefined): void => {
      pocket.write(counted, withTries(parseTries(pocket.read(counted), now().at), who, next));
    };
    const attempt = (who: string): Tried => {
      const begun = triesOnceBegun(tries(who), now().at);
      if (!begun) return 'waits';
      // Counted before the PIN is checked, so that reloading the page gives no extra try.
      count(who, begun);
      return 'missed';
    };
    return {
      pins,
      tries,
      async check(staff, pin) {
        const tried = attempt(staff);
        const verifier = (await read()).of[staff];
        if (tried === 'waits' || !verifier) return tried;
        if (!(await apart.isPin(pin, verifier))) return wrongTry(tries(staff), now().at);
        count(staff, undefined);
        return 'fits';
      },
      checkName(typed, names) {
        const tried = attempt(nameTries);
        if (tried === 'waits') return tried;
        if (!names.some((name) => isSameName(name, typed))) return wrongTry(tries(nameTries), now().at);
        count(nameTries, undefined);
        return 'fits';
      },
      async set(staff, pin) {
        const verifier = await apart.verifierFor(pin, freshSalt());
        // Another tab may have changed the PINs since.
        const before = await read();
        count(staff, undefined);
        await write(withPin(before, staff, verifier));
      },
      async forget(staff) {
        await write(withPin(await read(), staff, undefined));
      },
      async tell(staff) {
        await write(withTold(await read(), staff));
      },
      clear: (anew) => write({ ...noPins, ...(anew === undefined ? {} : { anew }) }),
    };
  }, [small, pins, pocket, read, apart]);
}
