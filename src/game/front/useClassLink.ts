// Handles a front door that was opened by the link of a class: takes the class in, and takes the link out of the address.
import { useEffect, useState } from 'preact/hooks';
import type { Device } from '../../device/device.ts';
import type { Notebook } from '../../device/notebook.ts';
import type { Kept } from '../../device/useNotebook.ts';
import type { Trouble } from '../../kit/TroubleNote.tsx';
import { classLinkWords as words } from '../../strings/en/pin.ts';
import type { Route } from '../route.ts';

interface Arrival {
  readonly route: Route;
  readonly device: Device;
  readonly kept: Kept;
  readonly onStay: (route: Route) => void;
  readonly onTrouble: (trouble: Trouble) => void;
}

/** Answers with the id of the class that came last, which the front door then shows. */
export function useClassLink({ route, device, kept, onStay, onTrouble }: Arrival): string | undefined {
  const { notebook } = kept;
  const link = route.at === 'front' ? route.class : undefined;
  const [came, setCame] = useState<string>();
  useEffect(() => {
    if (!notebook || link === undefined) return;
    onStay({ at: 'front' });
    void takeClass(notebook, link)
      .catch((): Taken => ({ says: words.full }))
      .then(({ says, into }) => {
        if (into !== undefined) {
          device.keepClassAtDoor(into);
          setCame(into);
        }
        onTrouble({ id: 'class', text: says });
      });
  }, [notebook, link, device, onStay, onTrouble]);
  return came;
}

interface Taken {
  /** The sentence to show. */
  readonly says: string;
  /** The id of the class; absent where nothing came. */
  readonly into?: string;
}

async function takeClass(notebook: Notebook, link: string): Promise<Taken> {
  const { unpackClass } = await import('../../journal/class-link.ts');
  const given = unpackClass(link);
  if (!given.ok) return { says: words[given.why] };
  await notebook.takeIn(given.facts);
  return { says: words.came(given.name), into: given.class };
}
