// A worker thread of the benchmark: invents a school, folds it and counts it plainly, and posts how long each took.
import { parentPort } from 'node:worker_threads';
import { jobs } from '../../device/jobs.ts';
import { foldInSteps } from '../../progress/class/class-state.ts';
import type { SchoolTimes } from './fold-figures.ts';
import { inventFacts, lookAtAll } from './invented-facts.ts';
import { plainCountTime } from './plain-count.ts';

const facts = inventFacts(1000, 500);
const count = plainCountTime(facts);
const started = performance.now();
const steps = foldInSteps(facts, jobs);
let told = 0;
let step = steps.next();
for (; !step.done; step = steps.next()) told++;
lookAtAll(step.value);
const fold = performance.now() - started;
if (told < 1000) throw new Error('The fold does not say how far it is.');
parentPort?.postMessage({ fold, count } satisfies SchoolTimes);
