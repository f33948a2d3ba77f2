// The start of a file of desk tests: a house, a device that is made once, and Ms. Okafor on a screen of the desk in every test.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Fact } from '../../src/practice/facts/fact.ts';
import { type Device, type House, openHouse, type Visit } from '../browser/house.ts';
import { deskVisit } from './desk-visit.ts';

export interface AtDesk {
  house(): House;
  /** The visit of the running test. */
  visit(): Visit;
  /** Opens this screen of the desk for Ms. Okafor; `facts` are added to the saved device first. */
  comeTo(at: string, facts?: (today: string) => readonly Fact[]): Promise<void>;
}

/** Checks after every test that its pages had no errors and asked no other server. */
export function atDesk(save: (house: House) => Promise<Device>, onPage: (page: Page) => void): AtDesk {
  let house: House;
  let saved: Device;
  let visit: Visit;
  beforeAll(async () => {
    house = await openHouse();
    saved = await save(house);
  });
  afterAll(() => house.close());
  afterEach(() => {
    expect(visit.errors).toEqual([]);
    expect(visit.foreign).toEqual([]);
  });
  return {
    house: () => house,
    visit: () => visit,
    async comeTo(at, facts) {
      visit = await deskVisit(house, saved, facts ? { at, facts } : { at });
      onPage(visit.page);
    },
  };
}
