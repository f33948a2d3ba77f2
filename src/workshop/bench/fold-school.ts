// A worker thread of the benchmark: invents a school, folds it, and posts how many seconds the fold took.
import { parentPort } from 'node:worker_threads';
import { jobs } from '../../device/jobs.ts';
import { foldInSteps } from '../../progress/class/class-state.ts';
import { inventFacts, lookAtAll } from './fold-figures.ts';

const facts = inventFacts(1000, 500);
const started = performance.now();
const steps = foldInSteps(facts, jobs);
let told = 0;
let step = steps.next();
for (; !step.done; step = steps.next()) told++;
lookAtAll(step.value);
const seconds = (performance.now() - started) / 1000;
if (told < 1000) throw new Error('The fold does not say how far it is.');
parentPort?.postMessage(seconds);
