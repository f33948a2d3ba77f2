// A whole role-play as people play it: by keyboard alone, interrupted, gone back in, and imagined.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsOn, type House, openHouse, picture, playThrough, stageReady } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const whatIsThere = () => document.querySelector('main')?.innerText;

describe.each([
  ['with the stage', ''],
  ['in text mode', '&stage=off'],
])('%s', (mode, door) => {
  it('a role-play is finished by keyboard alone', async () => {
    const { page, errors } = await house.visit(`/?story=could-you-show-me&seed=3${door}`);
    await page.waitForSelector('[data-choice]');
    const pressed: string[] = [];
    for (let count = 0; count < 400; count++) {
      await page.waitForSelector('[data-choice], .next, .say-it-card, .debrief');
      if ((await page.locator('.debrief').count()) > 0) break;
      const before = await page.evaluate(whatIsThere);
      if ((await page.locator('.say-it-card').count()) > 0) {
        // Tab to a tick, press it with Space, and on to the button.
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
        for (let tabs = 0; tabs < 12; tabs++) {
          await page.keyboard.press('Tab');
          if (await page.evaluate(() => document.activeElement?.matches('[type=submit]'))) break;
        }
        await page.keyboard.press('Enter');
      } else if ((await page.locator('[data-choice]').count()) > 0) {
        const number = String((count % 3) + 1);
        pressed.push(number);
        await page.keyboard.press(number);
      } else {
        await page.locator('.next:focus, [data-choice], .debrief').first().waitFor();
        if ((await page.locator('.next:focus').count()) === 0) continue;
        await page.keyboard.press('Enter');
      }
      // A press that came too early for the page changes nothing, and is made again.
      await page
        .waitForFunction((was) => document.querySelector('main')?.innerText !== was, before, {
          timeout: 1000,
        })
        .catch(() => {});
    }
    expect(await page.locator('.debrief h1').innerText()).not.toBe('');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('debrief-title');
    expect(pressed.length).toBeGreaterThanOrEqual(4);
    expect(errors).toEqual([]);
    await picture(page, `debrief ${mode}`);
  });

  it('closing the page in the middle comes back to the same line and the same order', async () => {
    const { page } = await house.visit(`/?story=could-you-show-me${door}`);
    await page.waitForSelector('[data-choice]');
    for (let moves = 0; moves < 2; moves++) {
      await page.locator('[data-choice]').first().click();
      while ((await page.locator('[data-choice]').count()) === 0) await page.locator('.next').click();
    }
    const before = await page.locator('.talk').innerText();
    await page.reload();
    await page.waitForSelector('[data-choice]');
    expect(await page.locator('.talk').innerText()).toBe(before);
    const again = await page.context().newPage();
    await page.close();
    await again.goto(`${house.origin}/?story=could-you-show-me${door}`);
    await again.waitForSelector('[data-choice]');
    expect(await again.locator('.talk').innerText()).toBe(before);
  });

  it('new words can be read in the frame they come in', async () => {
    const { page } = await house.visit(`/?story=could-you-show-me&seed=3${door}`);
    await page.waitForSelector('[data-choice]');
    const faintest = page.evaluate(faintestOfNewWords);
    await page.locator('[data-choice]').first().click();
    expect(await faintest).toBe(1);
  });
});

/** Runs in the page: how opaque the faintest words of a talk are in the frame that shows the next change. */
function faintestOfNewWords(): Promise<number> {
  const opacity = (element: Element | null): number =>
    element ? Number(getComputedStyle(element).opacity) * opacity(element.parentElement) : 1;
  return new Promise((done) => {
    const look = (): void => {
      const words = [...document.querySelectorAll('.talk-between p, .coach-corner, .choice-words')];
      done(Math.min(...words.map(opacity)));
    };
    new MutationObserver((_, observer) => {
      observer.disconnect();
      requestAnimationFrame(look);
    }).observe(document.querySelector('.talk') as Element, { subtree: true, childList: true });
  });
}

it('going back and choosing another way makes a plant grow that had not', async () => {
  const { page } = await house.visit('/?story=could-you-show-me&stage=off&seed=3');
  await page.waitForSelector('[data-choice]');
  await playThrough(page, (ids) => ids.find((id) => ['spin', 'joke', 'order'].includes(id)));
  // What was done a moment ago may still be on its way to the other page: it comes there by itself.
  const plantSays = async (words: string): Promise<void> => {
    const other = await page.context().newPage();
    await other.goto(`${house.origin}/?at=path&stage=off`);
    const card = other.locator('details', { hasText: 'Kind Start' });
    await card.locator('summary').click();
    await card.getByText(words).first().waitFor();
    await other.close();
  };
  await plantSays('You gave it a try.');
  await page.locator('.transcript-back').first().click();
  await page.waitForSelector('[data-choice="wave"]');
  await playThrough(page, (ids) => ids.find((id) => id === 'wave'));
  expect(await page.locator('.transcript-repaired').count()).toBeGreaterThan(0);
  await plantSays('Could You Show Me?, today');
});

it('a what-if writes nothing down', async () => {
  const { page } = await house.visit('/?story=could-you-show-me&stage=off');
  await playThrough(page, () => undefined);
  await expect
    .poll(async () => (await factsOn(page)).filter(({ type }) => type === 'SittingClosed').length)
    .toBe(1);
  const before = await factsOn(page);
  expect(before.length).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'What if?' }).click();
  await playThrough(page, (ids) => ids[1]);
  expect(await page.getByText('nothing here is written down').count()).toBeGreaterThan(0);
  // Facts are written one after another: with the first of another role-play, any of this one would be there.
  await page.goto(`${house.origin}/?story=stuck-on-step-three&stage=off`);
  const others = async () => (await factsOn(page)).filter((fact) => !before.some(({ id }) => id === fact.id));
  await expect
    .poll(others)
    .toEqual([expect.objectContaining({ type: 'SittingOpened', story: 'stuck-on-step-three' })]);
});

it('the school stands on its grass under its sky, also once it is kept as one picture', async () => {
  const { page, errors } = await house.visit('/?at=school');
  await page.waitForSelector('.school[data-drawn]');
  const colourAt = async (x: number, y: number): Promise<readonly number[]> => {
    const shot = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
    return page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      pen.drawImage(image, 0, 0);
      return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    }, shot.toString('base64'));
  };
  const isWell = async (moment: string): Promise<void> => {
    // It fades in: the colours are there once that is over.
    await expect.poll(async () => (await colourAt(20, 250))[2], { message: moment }).toBeGreaterThan(240);
    const [red = 0, green = 0] = await colourAt(5, 762);
    expect(green, moment).toBeGreaterThan(red);
  };
  await isWell('as it comes');
  await stageReady(page);
  // Whatever moves from now on is drawn over the one picture: somebody walks through the house.
  await page.locator('[data-room="room-12"]').focus();
  for (const [key, room] of [
    ['ArrowUp', 'tech-lab'],
    ['ArrowLeft', 'library'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => page.locator('[aria-current="location"]').getAttribute('data-room')).toBe(room);
    await isWell(`on the way to ${room}`);
  }
  expect(errors).toEqual([]);
});

it('the canvas shows a picture, and no two corners of it are the same', async () => {
  const { page, errors } = await house.visit('/?story=could-you-show-me');
  await stageReady(page);
  const frame = page.locator('.theatre canvas');
  const colours = async (): Promise<number> => {
    const box = await frame.boundingBox();
    const shot = await page.screenshot({ clip: box ?? { x: 0, y: 0, width: 100, height: 100 } });
    return page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = 64;
      canvas.height = 36;
      const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
      pen.drawImage(image, 0, 0, 64, 36);
      const pixels = pen.getImageData(0, 0, 64, 36).data;
      const seen = new Set<string>();
      for (let at = 0; at < pixels.length; at += 4)
        seen.add([pixels[at], pixels[at + 1], pixels[at + 2]].map((part) => (part ?? 0) >> 4).join());
      return seen.size;
    }, shot.toString('base64'));
  };
  // It fades in.
  await expect.poll(colours).toBeGreaterThan(40);
  expect(errors).toEqual([]);
  await picture(page, 'talk');
});
