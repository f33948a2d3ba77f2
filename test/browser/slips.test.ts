// Slips of paper that say what was done, or what broke: at no size do they lie over something to press.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deskVisit } from '../support/desk-visit.ts';
import { dayOn } from '../support/local-day.ts';
import { openFile } from '../support/open-file.ts';
import { press } from '../support/pressing.ts';
import { saveBareDesk } from '../support/room-12.ts';
import { createClassPen, smallClass } from '../support/small-class.ts';
import { laptop, phone, tablet } from './desk-well.ts';
import { type House, openHouse, picture, settled } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** What can be seen and pressed, and has a slip over a part of it. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const slips = [...document.querySelectorAll('.desk-slip, .trouble-slip')];
    const papers = slips.map((slip) => slip.getBoundingClientRect());
    return [...document.querySelectorAll('button, a[href], input, select, summary')]
      .filter((each) => {
        const { left, right, top, bottom, width, height } = each.getBoundingClientRect();
        if (width === 0 || height === 0 || slips.some((slip) => slip.contains(each))) return false;
        const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        if (!seen || !(each === seen || each.contains(seen))) return false;
        return papers.some(
          (paper) =>
            left < paper.right - 1 &&
            right > paper.left + 1 &&
            top < paper.bottom - 1 &&
            bottom > paper.top + 1,
        );
      })
      .map((each) => each.textContent || each.getAttribute('aria-label'));
  });

async function coversNothing(page: Page, name: string): Promise<void> {
  await settled(page);
  await picture(page, name);
  expect(await page.locator('.desk-slip, .trouble-slip').count(), name).toBeGreaterThan(0);
  expect(await covered(page), name).toEqual([]);
}

it.each([phone, tablet, laptop])('a slip at the desk covers nothing, $width wide', async (size) => {
  const { page } = await deskVisit(house, await saveBareDesk(house), { at: 'start', facts: inRoom12 });
  await page.setViewportSize(size);
  await press(page, 'Students, cards, year end: Room 12');
  for (const name of ['Comet', 'Juniper', 'River']) {
    const fresh = page.getByRole('button', { name: `New pictures: ${name}` });
    await fresh.scrollIntoViewIfNeeded();
    await fresh.click();
    await coversNothing(page, `slips ${name} ${size.width}`);
    await page.locator('.desk-slip').getByRole('button', { name: 'OK' }).click();
    await page.locator('.desk-slip').waitFor({ state: 'detached' });
  }
});

it.each([phone, tablet, laptop])(
  'a slip at the students’ front door covers nothing, $width wide',
  async (size) => {
    const { page } = await house.visit('/?stage=off', { reducedMotion: 'reduce', viewport: size });
    await openFile(page, smallClass(await dayOn(page)));
    await coversNothing(page, `slips door ${size.width}`);
  },
);

/** All of the small class, in Room 12. */
function inRoom12(today: string) {
  const write = createClassPen(today, 'office');
  return [
    ...smallClass(today),
    write({ type: 'ClassOpened', class: 'room-12', name: 'Room 12', band: 'B' }),
    ...['maple', 'otter', 'juniper', 'comet', 'pebble', 'river', 'sparrow'].map((learner) =>
      write({ type: 'LearnerPlaced', class: 'room-12' }, { learner, actor: 'okafor' }),
    ),
  ];
}
