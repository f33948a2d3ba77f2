// The one clock of the page.

import type { Moment } from '../practice/facts/stamp.ts';

export function now(): Moment {
  const date = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    at: date.getTime(),
    day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
  };
}
