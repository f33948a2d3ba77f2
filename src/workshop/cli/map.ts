// `story map`: writes a story's decisions as an SVG, to open in a browser or print.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import colours from 'picocolors';
import { talkWords } from '../../strings/en/talk.ts';
import { problemLine } from '../../writing/problem.ts';
import { readCast } from '../../writing/read-cast.ts';
import { shelve } from '../../writing/shelve.ts';
import { drawStoryMap } from '../../writing/story-map.ts';
import { storiesOnDisk } from '../library/stories-on-disk.ts';
import { findStory } from './find.ts';

/** `out` is the file to write; by default the story's id with `.svg`. */
export function mapStory(root: string, id: string, out = `${id}.svg`): number {
  const disk = storiesOnDisk(root);
  const place = findStory(disk, id);
  if (!place) return 1;
  const { book, problems } = shelve(disk, place, readCast(disk).cast);
  if (!book) {
    for (const problem of problems) console.error(colours.red(problemLine(problem)));
    return 1;
  }
  const file = resolve(out);
  writeFileSync(file, drawStoryMap(book, talkWords));
  console.log(`${colours.green('✓')} ${file}`);
  return 0;
}
