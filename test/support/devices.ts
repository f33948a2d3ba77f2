// Devices for tests: each has tabs with a journal of their own and one shared pocket, and a wall clock that the test sets.

import { createOrderClock } from '../../src/device/order-clock.ts';
import { createPocket, type Pocket } from '../../src/device/pocket.ts';
import { createMemoryJournal } from '../../src/journal/memory-journal.ts';
import { numberToDay } from '../../src/practice/days.ts';
import type { Fact, FactDraft } from '../../src/practice/facts/fact.ts';
import { placeOf } from '../../src/practice/facts/placing.ts';
import { createStamp, freeSeq, type Signature } from '../../src/practice/facts/stamp.ts';
import { createMapWindow } from './map-window.ts';

export interface Tab {
  /** Makes a fact at this time of the device's wall clock, after all facts that the tab holds. */
  do(draft: FactDraft, signature: Signature, at: number | string): Promise<Fact>;
  /** Every fact that the tab holds, in order. */
  facts(): Promise<readonly Fact[]>;
  takeIn(facts: readonly Fact[]): Promise<void>;
}

export interface TestDevice {
  readonly name: string;
  openTab(): Tab;
}

export function createTestPocket(): Pocket {
  return createPocket(createMapWindow(new Map()));
}

let made = 0;

export function createTestDevice(name: string): TestDevice {
  const pocket = createTestPocket();
  return {
    name,
    openTab() {
      const journal = createMemoryJournal();
      const clock = createOrderClock(pocket);
      const facts = async (): Promise<readonly Fact[]> => {
        const held = await journal.read();
        const last = held.at(-1);
        if (last) clock.see(placeOf(last));
        return held;
      };
      return {
        async do(draft, signature, when) {
          const held = await facts();
          const at = typeof when === 'number' ? when : Date.parse(`${when}Z`);
          // Each tab counts for itself, so two tabs may give the same number, as they do in a browser.
          const stamp = createStamp({
            device: name,
            seq: freeSeq(held, name),
            freshId: () => `${name}-${++made}`,
          });
          const moment = { at, day: numberToDay(Math.floor(at / 86_400_000)) };
          const fact = stamp(draft, signature, moment, clock.next(at));
          await journal.append([fact]);
          return fact;
        },
        facts,
        async takeIn(arriving) {
          await journal.append(arriving, 'arrived');
        },
      };
    },
  };
}
