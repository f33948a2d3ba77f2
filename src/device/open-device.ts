// Opens this device for a page: its pocket, which can be read at once, and its notebook, which is fetched when it is first needed.

import type { Journal } from '../journal/journal.ts';
import { whenAtRest } from './at-rest.ts';
import { now } from './clock.ts';
import { createDevice, type Device } from './device.ts';
import type { Notebook } from './notebook.ts';
import { createPocket, createPocketApart, type Pocket } from './pocket.ts';

/** What is kept by key. It can be read and changed while the facts are still being read. */
export type SmallThings = Pick<Journal, 'keep' | 'kept'>;

interface OpenDevice {
  readonly pocket: Pocket;
  readonly device: Device;
  /** There from when the notebook is first asked for; never where its code cannot be fetched. */
  readonly small: Promise<SmallThings>;
}

/**
 * `badgesOf`: on a student's page the badges of the player are recorded, on other pages everyone's. `apart` opens another
 * journal than this device's, with a pocket of its own in memory: nothing of this device is read or changed.
 */
export function openDevice(
  view: Window,
  badgesOf: 'player' | 'everyone',
  apart?: () => Promise<Journal>,
): OpenDevice {
  const own = createPocket(view);
  const pocket = apart ? createPocketApart(own) : own;
  let lookForBadges = (): void => {};
  const watch = async (notebook: Notebook): Promise<void> => {
    const [{ watchBadges }, { rubricWords }] = await Promise.all([
      import('./badge-watch.ts'),
      import('../strings/en/micro-skills.ts'),
    ]);
    lookForBadges = watchBadges(notebook, {
      today: () => now().day,
      words: rubricWords,
      whenAtRest,
      record: device.follow,
      whose: () => (badgesOf === 'player' ? device.player() : undefined),
    });
  };
  let found = (_small: SmallThings): void => {};
  const small = new Promise<SmallThings>((resolve) => {
    found = resolve;
  });
  const device = createDevice(pocket, async (clock, onReading) => {
    const { createOwnJournal, openOwnNotebook } = await import('./own-notebook.ts');
    const journal = apart ? await apart() : createOwnJournal(onReading);
    found(journal);
    const notebook = await openOwnNotebook(clock, journal);
    // If the code that records badges cannot be fetched now, the badges are recorded the next time the page is
    // opened.
    whenAtRest(() => whenSomeoneIsNamed(notebook, () => void watch(notebook).catch(() => {})));
    return notebook;
  });
  const play: Device['play'] = (learner) => {
    device.play(learner);
    lookForBadges();
  };
  return { pocket, device: { ...device, play }, small };
}

/** Only students with a name have badges: until there is one, the code that records badges is not fetched. */
function whenSomeoneIsNamed(notebook: Notebook, then: () => void): void {
  const isSomeone = (): boolean => notebook.facts().some(({ type }) => type === 'LearnerAdded');
  if (isSomeone()) {
    then();
    return;
  }
  const stop = notebook.subscribe(() => {
    if (!isSomeone()) return;
    stop();
    then();
  });
}
