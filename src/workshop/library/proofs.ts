// Proofs kept between runs: a story is explored again only when it, what it reads, or the checker itself has changed.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { hashOf } from '../../writing/hash-of.ts';
import type { Shelved } from '../../writing/shelve.ts';

export interface Proof {
  readonly story: Shelved;
  /** Each file that was read, includes and walks too, from the top of the project, with the hash of what was in it. */
  readonly files: Readonly<Record<string, string>>;
  /** The hash of what else it hangs on: the cast, and which walks there are. */
  readonly around: string;
}

interface Proofs {
  /** Nothing where none is kept, where it is torn, or where another checker made it. */
  kept(folder: string): Proof | undefined;
  /** A drawer that cannot be written costs time and nothing else. */
  keep(folder: string, proof: Proof): void;
}

const keptSchema = v.object({
  checker: v.string(),
  around: v.string(),
  files: v.record(v.string(), v.string()),
  story: v.string(),
  seal: v.string(),
});

/** `drawer` is a folder, made when it is needed; `checker` says which code proves. */
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
        // Whole or not at all: others may be reading.
        renameSync(fresh, placeOf(folder));
      } catch {}
    },
  };
}
