// Checks one story of the project, and again only when the story, a file it reads or the checker has changed.
import { join, resolve } from 'node:path';
import type { CastMember } from '../../story/cast.ts';
import { hashOf } from '../../writing/hash-of.ts';
import { readCast } from '../../writing/read-cast.ts';
import { walkFiles } from '../../writing/read-walks.ts';
import type { Place } from '../../writing/shelf.ts';
import { type Shelved, shelve } from '../../writing/shelve.ts';
import type { StoryFolder } from '../../writing/story-folder.ts';
import { hashOfChecker } from './hash-of-checker.ts';
import { createProofs, type Proof } from './proofs.ts';
import { storiesOnDisk } from './stories-on-disk.ts';

const held = new Map<string, Proof>();

/** The top of this project. */
export const projectRoot = resolve(import.meta.dirname, '../../..');
let checker: string | undefined;
/** Proofs of this project's own stories, kept in the cache folder of tools. A copy of the same files has the same proof. */
const proofs = createProofs(join(projectRoot, 'node_modules/.cache/hand-up'), () => {
  checker ??= hashOfChecker(projectRoot);
  return checker;
});

/** The result of `shelve`, taken from memory or from an earlier run if no file that it read has changed. */
export function proveStory(root: string, place: Place, cast: readonly CastMember[]): Shelved {
  const disk = storiesOnDisk(root);
  const standing = standingProof(root, place, cast);
  if (standing) return standing.story;
  const files: Record<string, string> = {};
  const read = (path: string): string => {
    files[path] = hashOfFile(disk, path);
    return disk.read(path);
  };
  const around = aroundOf(disk, place, cast);
  const proof = { story: shelve({ ...disk, read }, place, cast), files, around };
  held.set(`${root}/${place.folder}`, proof);
  if (root === projectRoot) proofs.keep(place.folder, proof);
  return proof.story;
}

/** The stories of this project that no kept proof stands for. */
export function whichLackProof(places: readonly Place[]): Place[] {
  const { cast } = readCast(storiesOnDisk(projectRoot));
  return places.filter((place) => !standingProof(projectRoot, place, cast));
}

/** One that was kept is read once, and then held in memory. */
function standingProof(root: string, place: Place, cast: readonly CastMember[]): Proof | undefined {
  const disk = storiesOnDisk(root);
  const key = `${root}/${place.folder}`;
  const around = aroundOf(disk, place, cast);
  const known = held.get(key);
  if (stands(known, disk, around)) return known;
  const kept = proofs.kept(place.folder);
  if (!stands(kept, disk, around)) return undefined;
  held.set(key, kept);
  return kept;
}

function aroundOf(disk: StoryFolder, { folder }: Place, cast: readonly CastMember[]): string {
  return hashOf(JSON.stringify([walkFiles(disk, folder), cast]));
}

function stands(proof: Proof | undefined, disk: StoryFolder, around: string): proof is Proof {
  return (
    proof?.around === around &&
    Object.entries(proof.files).every(([path, hash]) => hashOfFile(disk, path) === hash)
  );
}

/** A missing file has a hash as well, so that its appearing counts as a change. */
function hashOfFile({ read }: StoryFolder, path: string): string {
  try {
    return hashOf(read(path));
  } catch {
    return 'none';
  }
}
