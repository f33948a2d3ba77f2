// `npm run story -- play|check|audit|walk|map|simulate|new <id>`: the writer's tools in a terminal.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import colours from 'picocolors';
import { auditLibrary } from './audit.ts';
import { checkStories } from './check.ts';
import { mapStory } from './map.ts';
import { newStory } from './new.ts';
import { playStory } from './play.ts';
import { simulateStories } from './simulate.ts';
import { walkStories } from './walk.ts';

const root = resolve(import.meta.dirname, '../../..');

const usage = `The writer's tools:

  npm run story -- check [id]   checks every story, or one
  npm run story -- audit [id]   what wording, endings and voices teach, with every place; --all lists each
  npm run story -- play <id>    plays it here; --seed 7 fixes what is drawn, --from ask starts at that part
  npm run story -- walk [id]    runs the walks, and reads one story's aloud; a .walk file runs alone
  npm run story -- map <id>     draws its decisions as <id>.svg; --out says where
  npm run story -- simulate     plays the whole library with simulated students; --students 200 is quicker
  npm run story -- new <id>     starts a story that already works`;

// With `| head` the output is closed early: that is no error.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause;
  process.exit(0);
});
process.exitCode = await run();

/** The parsed command line, or `undefined` when it is not valid. */
function typed() {
  const seed = { type: 'string' } as const;
  try {
    return parseArgs({
      options: {
        seed,
        from: { type: 'string' },
        out: { type: 'string' },
        students: { type: 'string' },
        all: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (cause) {
    console.error(colours.red(cause instanceof Error ? cause.message : String(cause)));
    return undefined;
  }
}

async function run(): Promise<number> {
  const input = typed();
  if (!input) return 1;
  const { values, positionals } = input;
  const [command, ...ids] = positionals;
  const [id] = ids;
  const seed = wholeFrom('seed', values.seed);
  const students = wholeFrom('students', values.students);
  if (Number.isNaN(seed) || Number.isNaN(students)) return 1;
  switch (command) {
    case 'check':
      return checkStories(root, id);
    case 'audit':
      return auditLibrary(root, ids, values);
    case 'walk':
      return walkStories(root, id);
    case 'play':
      return id ? playStory(root, id, { seed, from: values.from }) : needsId(command);
    case 'map':
      return id ? mapStory(root, id, values.out) : needsId(command);
    case 'simulate':
      return simulateStories(root, { students, seed, keep: values.keep });
    case 'new':
      return id ? newStory(root, id) : needsId(command);
    default:
      console.log(usage);
      return command === undefined || command === 'help' ? 0 : 1;
  }
}

/** `undefined` when the option is absent, `NaN` when it is not a whole number. */
function wholeFrom(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  console.error(colours.red(`--${name} is a whole number, not "${text}".`));
  return Number.NaN;
}

function needsId(command: string): number {
  console.error(colours.red(`Which story? Say its id: npm run story -- ${command} could-you-show-me`));
  return 1;
}
