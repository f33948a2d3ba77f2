// Figures of folding invented practice, each to a plain mutable count of the same facts: a class, one more fact, and a whole school in another thread.
import { Worker } from 'node:worker_threads';
import { jobs } from '../../device/jobs.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import { evolveClass, foldOrdered } from '../../progress/class/class-state.ts';
import type { BenchFigure } from './figure.ts';
import { inventFacts, lookAtAll } from './invented-facts.ts';
import { plainCountTime } from './plain-count.ts';
import type { Once } from './run.ts';

const scratch: BenchFigure = {
  name: 'folding a class of 30 × 500 facts, to a plain count',
  unit: 'ms',
  limit: 20,
  against: 'ratio',
};
const one: BenchFigure = { name: '… and one fact more, likewise', unit: 'ms', limit: 0.5, against: 'ratio' };
const school: BenchFigure = {
  name: 'folding a school of 1,000 × 500, in a thread of its own',
  unit: 'ms',
  limit: 6,
  against: 'ratio',
};

export const foldRun: Once = async () => {
  const facts = inventFacts(30, 500);
  const last = facts.at(-1) as Fact;
  const state = foldOrdered(facts.slice(0, -1), jobs);
  lookAtAll(state);
  // The second time of each, as the first is slower: the code is new to the machine.
  const anchor = [0, 1].map(() => plainCountTime(facts))[1] ?? Number.NaN;
  const whole = [0, 1].map(() => timed(() => lookAtAll(foldOrdered(facts, jobs))))[1] ?? Number.NaN;
  const more = [0, 1].map(() => timed(() => lookAtAll(evolveClass(state, [last]))))[1] ?? Number.NaN;
  const { fold, count } = await foldSchool();
  return [
    { figure: scratch, values: [whole], anchors: [anchor] },
    { figure: one, values: [more], anchors: [anchor] },
    { figure: school, values: [fold], anchors: [count] },
  ];
};

/** Milliseconds. */
export interface SchoolTimes {
  readonly fold: number;
  readonly count: number;
}

function foldSchool(): Promise<SchoolTimes> {
  return new Promise((done, fail) => {
    // A Node worker cannot read TypeScript by itself.
    const file = JSON.stringify(new URL('./fold-school.ts', import.meta.url).href);
    const boot = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${file}, ${file}))`;
    const worker = new Worker(boot, {
      eval: true,
      resourceLimits: { maxOldGenerationSizeMb: 4096 },
    });
    worker.once('message', done);
    worker.once('error', fail);
  });
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
