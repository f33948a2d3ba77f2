// `story new`: makes a small story that passes every check, for a writer to change.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import colours from 'picocolors';
import { findStories } from '../../writing/shelf.ts';
import { storiesOnDisk } from '../library/stories-on-disk.ts';
import { starterStory, starterWalks } from './starter.ts';

/** Returns the exit code: 1 when the story exists already or the id is not allowed. */
export function newStory(root: string, id: string): number {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > 40) {
    console.error(colours.red('An id is small letters and hyphens, 40 at most: the-long-wait'));
    return 1;
  }
  if (findStories(storiesOnDisk(root)).some((place) => place.id === id)) {
    console.error(colours.red(`There is a story called ${id} already. Choose another id.`));
    return 1;
  }
  const folder = `stories/en/academic/${id}`;
  if (existsSync(join(root, folder))) {
    console.error(colours.red(`There is a folder ${folder} already. Choose another id, or move it away.`));
    return 1;
  }
  mkdirSync(join(root, folder, 'walks'), { recursive: true });
  writeFileSync(join(root, folder, 'story.ink'), starterStory(id));
  for (const [name, text] of Object.entries(starterWalks)) {
    writeFileSync(join(root, folder, 'walks', `${name}.walk`), text);
  }
  console.log(`${colours.green('✓')} ${folder}/story.ink`);
  console.log(`Play it: ${colours.bold(`npm run story -- play ${id}`)}   How to write: stories/README.md`);
  return 0;
}
