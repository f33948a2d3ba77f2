// `npm run story -- play|check|walk|new <id>`: the writer's tools in a terminal.
import { resolve } from 'node:path';
import colours from 'picocolors';
import { checkStories } from './stories/cli-check.ts';
import { newStory } from './stories/cli-new.ts';
import { playStory } from './stories/cli-play.ts';
import { walkStories } from './stories/cli-walk.ts';

const root = resolve(import.meta.dirname, '../..');
const [command, id] = process.argv.slice(2);

const usage = `The writer's tools:

  npm run story -- check [id]   checks every story, or one
  npm run story -- play <id>    plays it here
  npm run story -- walk [id]    runs the walks, and reads one story's aloud; a .walk file runs alone
  npm run story -- new <id>     starts a story that already works`;

// Whoever reads only the first lines (`| head`) has read enough.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause;
  process.exit(0);
});
process.exitCode = await run();

async function run(): Promise<number> {
  switch (command) {
    case 'check':
      return checkStories(root, id);
    case 'walk':
      return walkStories(root, id);
    case 'play':
      return id ? playStory(root, id) : needsId();
    case 'new':
      return id ? newStory(root, id) : needsId();
    default:
      console.log(usage);
      return command === undefined || command === 'help' ? 0 : 1;
  }
}

function needsId(): number {
  console.error(colours.red(`Which story? Say its id: npm run story -- ${command} could-you-show-me`));
  return 1;
}
