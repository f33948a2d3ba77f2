// The calendar day where the browser is: in the evening, west of Greenwich, it is one day before UTC's.
import type { Page } from 'playwright-core';

/** The page's own day, YYYY-MM-DD, by its clock and time zone; `later` adds days. */
export function dayOn(page: Page, later = 0): Promise<string> {
  return page.evaluate((days) => {
    const date = new Date();
    // Count calendar days, not 24 hours: a day on which the clocks change has 23 or 25.
    date.setDate(date.getDate() + days);
    const two = (n: number) => String(n).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  }, later);
}
