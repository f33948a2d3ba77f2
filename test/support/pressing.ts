// What people do on a page, said shortly: press, read, fill in, go.
import type { Locator, Page } from 'playwright-core';

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

export const says = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).first().waitFor();

export const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

/** In the nav of the desk. */
export const goTo = (desk: Page, name: string): Promise<void> =>
  desk.getByRole('navigation').getByRole('link', { name, exact: true }).click();

/** Of a PDF. */
export const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
