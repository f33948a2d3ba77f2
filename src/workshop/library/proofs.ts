// Keeps proofs between runs: a story is explored again only when the story, a file it reads, or the checker has changed.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { hashOf } from '../../writing/hash-of.ts';
import type { Shelved } from '../../writing/shelve.ts';

export interface Proof {
  readonly story: Shelved;
  /** The hash of each file that was read, with includes and walks, by path from the top of the project. */
  readonly files: Readonly<Record<string, string>>;
  /** The hash of what else it depends on: the cast, and the list of walks. */
  readonly around: string;
}

interface Proofs {
  /** The kept proof. `undefined` if there is none, if it is damaged, or if another version of the checker made it. */
  kept(folder: string): Proof | undefined;
  /** Keeps a proof. Failing to write is ignored, because the proof can be made again. */
  keep(folder: string, proof: Proof): void;
}

const keptSchema = v.object({
  checker: v.string(),
  around: v.string(),
  files: v.record(v.string(), v.string()),
  story: v.string(),
  seal: v.string(),
});

/** `drawer` is the folder, created when needed; `checker` returns the hash of the code that makes proofs. */
export function createProofs(drawer: string, checker: () => string): Proofs {
  const placeOf = (folder: string): string => join(drawer, `${folder.replaceAll('/', '.')}.json`);
  return {
    kept(folder) {
      try {
        const { story, seal, ...proof } = v.parse(
          keptSchema,
          JSON.parse(readFileSync(placeOf(folder), 'utf8')),
        );
        if (proof.checker !== checker() || seal !== hashOf(story)) return undefined;
        return { ...proof, story: JSON.parse(story) as Shelved };
      } catch {
        return undefined;
      }
    },
    keep(folder, { story, files, around }) {
      const text = JSON.stringify(story);
      const fresh = `${placeOf(folder)}.${process.pid}`;
      try {
        mkdirSync(drawer, { recursive: true });
        writeFileSync(
          fresh,
          JSON.stringify({ checker: checker(), around, files, story: text, seal: hashOf(text) }),
        );
        // Renamed in one step, because another process may be reading the file.
        renameSync(fresh, placeOf(folder));
      } catch {}
    },
  };
}
