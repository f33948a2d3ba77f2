// What people do on a page, as short functions: press, read, fill in, go.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

export const says = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).first().waitFor();

export const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

/** Goes to a screen of the desk by its navigation; a link that does not fit there is behind More or in the menu. */
export async function goTo(desk: Page, name: string): Promise<void> {
  const nav = desk.getByRole('navigation', { name: 'The desk' });
  const link = nav.getByRole('link', { name, exact: true });
  if (!(await link.isVisible())) await nav.getByRole('button').click();
  await link.click();
}

/** The number of pages of a PDF. */
export const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Moves the page's clock on, second by second, until this element has come. It has to look often, because the element may leave by itself too. */
export const letPass = async (page: Page, until: Locator): Promise<void> => {
  await expect
    .poll(async () => {
      await page.clock.fastForward(1000);
      return until.count();
    })
    .toBeGreaterThan(0);
};
