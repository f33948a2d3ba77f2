// How a group of figures that are measured on the same visits is run: again and again, each time with more values.
import type { Browser } from 'playwright-core';
import type { Measured } from './figure.ts';
import type { Sites } from './sites.ts';

export interface Bench {
  readonly browser: Browser;
  readonly sites: Sites;
  /** How many values a median is made of. */
  readonly times: number;
}

/** Measures once. */
export type Once = (bench: Bench) => Promise<readonly Measured[]>;

export interface BenchGroup {
  /** What is being done, for the line that is printed when it begins. */
  readonly doing: string;
  /** Ends after the last measurement; a line is printed for each. */
  measure(bench: Bench): AsyncIterable<readonly Measured[]>;
}

/** `visits`: how many, where each measures more than one value. */
export function repeated(doing: string, once: Once, visits?: number): BenchGroup {
  return {
    doing,
    async *measure(bench) {
      for (let time = 0; time < (visits ?? bench.times); time++) yield await once(bench);
    },
  };
}
