// The one clock of the page.

interface Moment {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The calendar day on this device, YYYY-MM-DD. */
  readonly day: string;
}

export function now(): Moment {
  const date = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    at: date.getTime(),
    day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
  };
}
