// One run of a group of figures that are measured on the same visits.
import type { Browser } from 'playwright-core';
import type { Measured } from './figure.ts';
import type { Sites } from './sites.ts';

export interface Bench {
  readonly browser: Browser;
  readonly sites: Sites;
}

export type Run = (bench: Bench) => Promise<readonly Measured[]>;

export interface BenchGroup {
  readonly run: Run;
  /** What is being done, for the line that is printed with each run. */
  readonly doing: string;
  /** How many runs make its medians, if each run measures many times. */
  readonly runs?: number;
}
