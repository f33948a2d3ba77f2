// Browser helpers that wrap or replace the text of a page: a reading ruler and a translator, at work after each change.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blank, type Device, type House, openHouse, stageReady } from '../browser/house.ts';
import { saveDevice } from '../support/desk-visit.ts';

let house: House;
let atDesk: Device;
beforeAll(async () => {
  house = await openHouse();
  atDesk = await saveDevice(house);
});
afterAll(() => house.close());

type Helper = 'ruler' | 'translator';

/** Runs in the page. A ruler keeps the page's text inside elements of its own; a translator puts its own words for it. */
function installHelper(kind: string): void {
  const help = (): void => {
    if (!document.body) return;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (!text.parentElement?.closest('[data-helped], script, style, option, svg, textarea'))
        found.push(text);
    }
    for (const text of found) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      outer.dataset.helped = '';
      outer.append(inner);
      text.replaceWith(outer);
      if (kind === 'ruler') inner.append(text);
      else inner.textContent = text.data.toUpperCase();
    }
  };
  new MutationObserver(help).observe(document, { childList: true, subtree: true, characterData: true });
}

const stories = ['could-you-show-me', 'stuck-on-step-three', 'more-than-thanks'] as const;
const press = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((button) => (button as HTMLElement).click());
const seen = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).toUpperCase().replace(/\s+/g, ' ');

/** Plays to the end, flips every bubble there and back, and says what was on the screen each time. */
async function playAndLook(page: Page): Promise<readonly string[]> {
  const looks: string[] = [];
  for (let turn = 0; turn < 120; turn++) {
    await page.waitForSelector('.debrief, .say-it-steps .first, [data-choice], .next');
    looks.push(await seen(page));
    if ((await page.locator('.debrief').count()) > 0) return looks;
    if ((await page.locator('.speech-bubble-flip').count()) > 0) {
      await press(page, '.speech-bubble-flip');
      await page.waitForSelector('.speech-bubble[data-flipped]');
      looks.push(await seen(page));
      if (turn % 2 === 0) await press(page, '.speech-bubble-flip');
    }
    await press(page, '.say-it-steps .first, [data-choice], .next');
  }
  throw new Error('The role-play did not end.');
}

async function play(story: string, door: string, helper: Helper | undefined) {
  const { page, errors } = await house.visit(blank, { reducedMotion: 'reduce' });
  if (helper) await page.addInitScript(installHelper, helper);
  await page.goto(`${house.origin}/?story=${story}&seed=3${door}`);
  await page.waitForSelector('.next, [data-choice]');
  if (door === '') await stageReady(page);
  const looks = await playAndLook(page);
  await page.close();
  return { looks, errors };
}

describe.each([
  ['with the picture', ''],
  ['in text mode', '&stage=off'],
])('%s', (_, door) => {
  it.each(stories)('%s says the same to the end under a ruler and a translator', async (story) => {
    const plain = await play(story, door, undefined);
    for (const helper of ['ruler', 'translator'] as const) {
      const helped = await play(story, door, helper);
      expect(helped.errors).toEqual([]);
      expect(helped.looks).toEqual(plain.looks);
    }
  });
});

it.each(['ruler', 'translator'] as const)(
  'the desk goes from screen to screen under a %s',
  async (helper) => {
    const { page, errors } = await house.visit(blank, { reducedMotion: 'reduce', storageState: atDesk });
    await page.addInitScript(installHelper, helper);
    await page.goto(`${house.origin}/desk.html?at=today`);
    await page.getByRole('button', { name: /^Classroom teacher/i }).click();
    await page.getByLabel(/PIN of the classroom teacher/i).fill('2580');
    await page.getByRole('button', { name: /Sign in/i }).click();
    await page.waitForSelector('[data-screen="desk-today"]');
    const links = page.locator('.desk-menu a');
    const screens = await links.count();
    expect(screens).toBeGreaterThan(6);
    for (let at = 0; at < screens; at++) {
      await links.nth(at).evaluate((link) => (link as HTMLElement).click());
      await page.waitForFunction(
        (index) => document.querySelectorAll('.desk-menu a')[index]?.hasAttribute('aria-current'),
        at,
      );
      await page.waitForSelector('main [data-screen]');
      for (const button of await page.locator('main [aria-pressed], main summary').all())
        if (await button.isVisible()) await button.evaluate((element) => (element as HTMLElement).click());
    }
    expect(errors).toEqual([]);
  },
);
