// Proves stories in as many processes as the machine has cores. Whoever reads the library afterwards finds the kept proofs.
import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findStories, type Place } from '../../writing/shelf.ts';
import { projectRoot, whichLackProof } from './prove-story.ts';
import { storiesOnDisk } from './stories-on-disk.ts';

/**
 * Proves the stories of this project that have no kept proof. `onStart` is called with their number if there are any.
 * If a process fails, its stories are proven, and their problems told, by whoever reads the library.
 */
export async function proveAhead(language?: string, onStart?: (stories: number) => void): Promise<void> {
  const waiting = whichLackProof(findStories(storiesOnDisk(projectRoot), language));
  if (waiting.length === 0) return;
  onStart?.(waiting.length);
  const processes = Math.min(availableParallelism(), waiting.length);
  await Promise.all(Array.from({ length: processes }, () => proveFrom(waiting)));
}

/** One process, which is given the next story whenever it has proven one. */
function proveFrom(waiting: Place[]): Promise<void> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const child = fork(join(projectRoot, 'src/workshop/library/prove-when-told.ts'), {
    execArgv: ['--import', tsx],
    cwd: projectRoot,
  });
  const next = (): void => {
    const place = waiting.shift();
    if (place) child.send(place);
    else child.disconnect();
  };
  child.on('message', next);
  next();
  return new Promise((done) => {
    child.on('exit', () => done());
    child.on('error', () => done());
  });
}
