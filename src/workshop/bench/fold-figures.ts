// Figures of folding invented practice: a class, one more fact, and a whole school in another thread.
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { inventClass } from '../../desk/people/start/demo-class.ts';
import { jobs } from '../../device/jobs.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import { type ClassState, evolveClass, foldOrdered } from '../../progress/class/class-state.ts';
import { readLibrary } from '../library/library.ts';
import type { BenchFigure } from './figure.ts';
import type { Run } from './run.ts';

const root = resolve(import.meta.dirname, '../../..');
const scratch: BenchFigure = {
  name: 'folding a class of 30 × 500 facts from scratch',
  unit: 'ms',
  limit: 60,
};
const one: BenchFigure = { name: '… and one fact more', unit: 'ms', limit: 5 };
const school: BenchFigure = {
  name: 'folding a school of 1,000 × 500, in a thread of its own',
  unit: 's',
  limit: 2,
};
const today = '2026-11-26';

/** Invented facts; about 500 facts are 55 finished role-plays. */
export function inventFacts(learners: number, factsEach: number): readonly Fact[] {
  const stories = readLibrary(root).stories.flatMap(({ book }) => (book ? [book.entry] : []));
  const invented = inventClass({ seed: 7, learners, plays: factsEach / 9, today, stories, name: 'Bench' });
  return invented.toSorted((a, b) => a.at - b.at || a.seq - b.seq);
}

export const foldRun: Run = async () => {
  const facts = inventFacts(30, 500);
  const last = facts.at(-1) as Fact;
  const held = facts.slice(0, -1);
  const times = Array.from({ length: 7 }, () => timed(() => lookAtAll(foldOrdered(facts, jobs))).ms);
  const state = foldOrdered(held, jobs);
  lookAtAll(state);
  const more = Array.from({ length: 7 }, () => timed(() => lookAtAll(evolveClass(state, [last]))).ms);
  return [
    { figure: scratch, values: times },
    { figure: one, values: more },
    { figure: school, values: [await schoolSeconds()] },
  ];
};

/** A learner's mastery is folded only when it is read, so this reads every learner's. */
export function lookAtAll({ learners }: ClassState): void {
  for (const { mastery } of learners.values()) if (!mastery) throw new Error('Somebody has no mastery.');
}

function schoolSeconds(): Promise<number> {
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

function timed(work: () => unknown): { readonly ms: number } {
  const started = performance.now();
  work();
  return { ms: performance.now() - started };
}
