// A process that proves one story after another, as it is told them, and ends when its parent has no more.

import { readCast } from '../../writing/read-cast.ts';
import type { Place } from '../../writing/shelf.ts';
import { projectRoot, proveStory } from './prove-story.ts';
import { storiesOnDisk } from './stories-on-disk.ts';

const { cast } = readCast(storiesOnDisk(projectRoot));

process.on('message', (place: Place) => {
  proveStory(projectRoot, place, cast);
  process.send?.('proven');
});
