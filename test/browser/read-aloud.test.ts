// Read aloud with a voice that writes down what it is given: whole sentences, only what is there, and a button that says what is so.
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { createElement } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Glossed } from '../../src/game/talk/Glossed.tsx';
import { readLibrary } from '../../src/workshop/library/library.ts';
import { blank, type House, openHouse } from './house.ts';
import { heard, standInVoice, type VoiceKind } from './voice.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const still = { reducedMotion: 'reduce' } as const;
const talk = '/?story=could-you-show-me&seed=3&stage=off';

async function visitWith(kind: VoiceKind, path: string) {
  const visit = await house.visit(blank, still);
  await standInVoice(visit.page, kind);
  await visit.page.goto(house.origin + path);
  return visit;
}
const start = (page: Page) => page.locator('.screen-bar-tool[aria-label="Read aloud"]');
const end = (page: Page) => page.locator('.screen-bar-tool[aria-label="Stop reading"]');

describe('every line with a word to look up', () => {
  it('is read as one sentence, with the word in its place', async () => {
    const { stories } = readLibrary(resolve(import.meta.dirname, '../..'));
    const glossed = stories.flatMap(({ book }) => {
      if (!book) return [];
      const lines = book.turns.flatMap((turn) => turn.lines.map(({ text }) => text));
      return [...new Set(lines)].flatMap((text) => {
        const html = renderToString(createElement('p', {}, Glossed({ text, glossary: book.glossary })));
        return html.includes('<button') ? [{ text, html }] : [];
      });
    });
    expect(glossed.length).toBeGreaterThan(300);
    const { page, context, errors } = await visitWith('good', talk);
    await page.waitForSelector('[data-choice]');
    await page.evaluate((all) => {
      const place = document.querySelector('.talk-between') as HTMLElement;
      place.innerHTML = all.map(({ html }) => html).join('');
    }, glossed);
    await start(page).click();
    const { said } = await heard(page);
    const whole = new Set(said);
    expect(glossed.filter(({ text }) => !whole.has(text)).map(({ text }) => text)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('goes on after the meaning that was opened, and the meaning is read by itself', async () => {
    const { page, context } = await visitWith('endless', talk);
    await page.waitForSelector('[data-choice]');
    const text = 'The trash button ate the clip. You got it back.';
    const html = renderToString(
      createElement('p', {}, Glossed({ text, glossary: { clip: 'a short piece of video' } })),
    );
    await page.evaluate((line) => {
      const place = document.querySelector('.talk-between') as HTMLElement;
      place.innerHTML = line;
      place.querySelector('[hidden]')?.removeAttribute('hidden');
    }, html);
    await start(page).click();
    expect((await heard(page)).said).toEqual(expect.arrayContaining([text, 'a short piece of video']));
    await context.close();
  });
});

it('buttons beside each other are read one by one, and what is folded away is not read', async () => {
  const { page, context } = await visitWith('endless', '/?at=school&stage=off');
  await page.waitForSelector('[data-screen="school"]');
  await page.locator('.screen-bar-person').click();
  await page.waitForSelector('.person-card');
  await page.locator('dialog').getByRole('button', { name: 'Read aloud' }).click();
  const { said } = await heard(page);
  expect(said[0]).toBe('I need a real person');
  expect(said.filter((each) => /911|988/.test(each)).length).toBeGreaterThan(1);
  expect(said.join(' ')).not.toContain('only on this device');
  await context.close();
});

describe('a sheet can be read', () => {
  it.each([
    ['a real person', '.screen-bar-person', 'I need a real person'],
    ['pause', '.screen-bar-tool[aria-label="Pause"]', 'Calm corner'],
    ['settings', '.screen-bar-tool[aria-label="Text and picture"]', 'Text and picture'],
    ['the calm corner', '.screen-bar-tool[aria-label="Calm corner"]', 'Calm corner'],
  ])('%s, and closing it ends the reading', async (_, opener, words) => {
    const { page, context } = await visitWith('endless', '/?at=school&stage=off');
    await page.waitForSelector('[data-screen="school"]');
    await page.locator(opener).click();
    const sheet = page.locator('dialog[open]');
    await sheet.getByRole('button', { name: 'Read aloud' }).click();
    await sheet.getByRole('button', { name: 'Stop reading' }).waitFor();
    expect((await heard(page)).said).toContain(words);
    const { cancels } = await heard(page);
    await page.keyboard.press('Escape');
    await start(page).waitFor();
    expect((await heard(page)).cancels).toBeGreaterThan(cancels);
    await context.close();
  });
});

describe('reading ends when what is read is gone', () => {
  it.each([
    ['the line', async (page: Page) => page.locator('[data-choice]').first().click()],
    ['the screen', async (page: Page) => page.locator('.screen-bar-back').click()],
    ['the page under a sheet', async (page: Page) => page.locator('.screen-bar-person').click()],
  ])('%s', async (_, leave) => {
    const { page, context } = await visitWith('endless', talk);
    await page.waitForSelector('[data-choice]');
    await start(page).click();
    await end(page).waitFor();
    const { cancels } = await heard(page);
    await leave(page);
    await expect.poll(async () => (await heard(page)).cancels).toBeGreaterThan(cancels);
    await start(page).waitFor();
    await context.close();
  });

  it('and goes on while something is opened beside it', async () => {
    const { page, context } = await visitWith('endless', talk);
    await page.waitForSelector('[data-choice]');
    await start(page).click();
    await end(page).waitFor();
    // Wrapped, as a reading ruler does, and something new at the end.
    await page.evaluate(() => {
      const words = document.querySelector('.choice-words') as HTMLElement;
      const ruler = document.createElement('font');
      ruler.append(...words.childNodes);
      words.append(ruler);
      document.querySelector('main')?.append(document.createElement('p'));
    });
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
    expect(await end(page).count()).toBe(1);
    await context.close();
  });

  it('and when the page is left', async () => {
    const { page, context } = await visitWith('endless', talk);
    await page.waitForSelector('[data-choice]');
    await start(page).click();
    await end(page).waitFor();
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    await start(page).waitFor();
    await context.close();
  });
});

describe('the button says what is so', () => {
  it.each([
    ['has read to the end', 'good'],
    ['fails', 'failing'],
    ['falls silent and tells nobody', 'mute'],
  ] as const)('it is Read aloud again when the voice %s', async (_, kind) => {
    const { page, context, errors } = await visitWith(kind, talk);
    await page.waitForSelector('[data-choice]');
    await start(page).click();
    await start(page).waitFor();
    // And can be pressed again.
    const { said } = await heard(page);
    await start(page).click();
    await expect.poll(async () => (await heard(page)).said.length).toBeGreaterThan(said.length);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('it stays Stop while the voice speaks, and stops it', async () => {
    const { page, context } = await visitWith('endless', talk);
    await page.waitForSelector('[data-choice]');
    await start(page).click();
    // As a switch presses: a second press of a finger would belong to the first.
    await end(page).evaluate((button) => (button as HTMLElement).click());
    await start(page).waitFor();
    expect((await heard(page)).cancels).toBeGreaterThan(0);
    await context.close();
  });
});

it.each([
  ['that tells of its voices in the old way only', 'old', 1],
  ['without a voice', 'none', 0],
] as const)('a browser %s opens the page', async (_, kind, buttons) => {
  const { page, context, errors } = await visitWith(kind, talk);
  // The button comes with the page's code, which only then knows the voices.
  await page.waitForSelector('.theatre', { state: 'attached' });
  await page.waitForSelector('[data-choice]');
  await expect.poll(() => start(page).count()).toBe(buttons);
  expect(errors).toEqual([]);
  await context.close();
});
