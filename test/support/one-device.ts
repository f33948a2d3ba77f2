// One device that a class shares: a tab for students, one for the desk and one for the class screen, and a clock that can be moved.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { writeProgressFile } from '../../src/journal/progress-file.ts';
import type { Fact } from '../../src/practice/facts/fact.ts';
import { blank, type House, hurry, picture, type Visit } from '../browser/house.ts';

export interface OneDevice extends Visit {
  /** Lets this student play on the student's tab. */
  playAs(nickname: string): Promise<void>;
  /** Signs this adult in at the desk, after the one before has left, and goes to Today. */
  atDesk(name: string): Promise<void>;
  /** Signs the adult at the desk out, which settles what they could still undo. */
  leaveDesk(): Promise<void>;
  /** Moves every tab to the next morning. */
  tomorrow(): Promise<void>;
  readonly desk: Page;
  readonly wall: Page;
}

/** Opens the class's file at the front door, and gives each of these adults a PIN at the desk. */
export async function oneDevice(
  house: House,
  { facts, morning, doors, pins }: DeviceStart,
): Promise<OneDevice> {
  const visit = await house.visit(blank, { reducedMotion: 'reduce', locale: 'en-US' });
  const { page, context } = visit;
  await context.clock.install({ time: morning });
  await context.addInitScript(hurry);
  await page.goto(`${house.origin}/?${doors}`);
  await page.locator('input[type=file]').setInputFiles({
    name: 'hand-up class.jsonl',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(writeProgressFile(facts, { at: morning.getTime(), day: dayOf(morning) })),
  });
  // The front door draws every figure first, which takes a while on a busy machine.
  await page.locator('.front-figure .figure').first().waitFor();
  const [desk, wall] = [await context.newPage(), await context.newPage()];
  await desk.goto(`${house.origin}/desk.html`);
  await setPins(desk, pins);
  await wall.goto(`${house.origin}/board.html`);
  return {
    ...visit,
    desk,
    wall,
    async playAs(nickname) {
      await page.getByRole('button', { name: 'School', exact: true }).click();
      await page.getByRole('button', { name: 'Front door' }).click();
      await page.getByRole('button', { name: `Play as ${nickname}` }).click();
      await page.waitForSelector('[data-screen="school"]');
    },
    async atDesk(name) {
      const isTeacher = pins[name]?.line === 'Classroom teacher';
      await desk
        .getByRole('button', { name: isTeacher ? /^Classroom teacher/ : new RegExp(`^${name}`) })
        .click();
      await desk
        .getByLabel(`PIN of ${isTeacher ? 'the classroom teacher' : name}`)
        .fill(pins[name]?.pin ?? '');
      await desk.getByRole('button', { name: 'Sign in' }).click();
      await desk.getByRole('navigation').getByRole('link', { name: 'Today' }).click();
      await desk.waitForSelector('[data-screen="desk-today"]');
    },
    async leaveDesk() {
      await desk.getByRole('button', { name: 'Sign out' }).click();
      await desk.getByRole('heading', { name: 'Who is at the desk?' }).waitFor();
    },
    async tomorrow() {
      await context.clock.fastForward(24 * 3_600_000);
    },
  };
}

interface DeviceStart {
  readonly facts: readonly Fact[];
  readonly morning: Date;
  /** Playtest settings for the student's address. */
  readonly doors: string;
  /** The adults who get a PIN, by name; `line` is their line in the set-up. */
  readonly pins: Readonly<Record<string, { readonly line: string; readonly pin: string }>>;
}

export function dayOf(date: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

async function setPins(desk: Page, pins: DeviceStart['pins']): Promise<void> {
  await desk.waitForSelector('[data-screen="desk-set-up"]');
  for (const [name, { line, pin }] of Object.entries(pins)) {
    const here = desk.locator('.set-up-line', { hasText: line });
    await here.getByLabel('Name, as the class says it').fill(name);
    await here.getByLabel('PIN', { exact: true }).fill(pin);
    await here.getByLabel('The same PIN again').fill(pin);
  }
  await desk.getByRole('button', { name: 'Open the desk' }).click();
  await desk.getByRole('button', { name: 'Sign out' }).waitFor();
}

type Size = 'laptop' | 'tablet' | 'phone';
const sizes: Readonly<Record<Size, { readonly width: number; readonly height: number }>> = {
  laptop: { width: 1366, height: 768 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
};

/** Takes a picture of a station at each size, and checks that the page is never wider than the window. */
export async function look(page: Page, name: string, also: readonly Size[] = []): Promise<void> {
  await page.bringToFront();
  for (const size of [...also, 'laptop'] as const) {
    await page.setViewportSize(sizes[size]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, `${name} on a ${size}`).toBeLessThanOrEqual(0);
    await picture(page, `${name} ${size}`);
  }
}
