// One story with one fault at a time, as files may come from anywhere, and the first problem its writer is told.
import { starterStory, starterWalks } from '../../src/workshop/cli/starter.ts';
import type { RuleName } from '../../src/writing/rule-names.ts';
import type { StoryFiles } from './story-texts.ts';

const folder = 'stories/en/academic/a-story';
const story = `${folder}/story.ink`;
const whole = starterStory('a-story');

export interface BrokenStory {
  readonly what: string;
  /** All files but the cast, which is the same for every story. */
  readonly files: StoryFiles;
  readonly told: {
    readonly file: string;
    readonly line: number;
    readonly rule: RuleName;
    readonly words: RegExp;
  };
}

/** The story as it is written, without a fault. */
export const wholeStory = storyWith(whole);

export const brokenStories: readonly BrokenStory[] = [
  {
    what: 'a divert that goes round for ever',
    files: changed('=== use ===', '=== use ===\n-> round\n=== round ===\n-> use\n=== unused ==='),
    told: { file: story, line: lineOf('=== use ==='), rule: 'endless', words: /round and round/ },
  },
  {
    what: 'a story of a megabyte',
    files: storyWith(`${whole}${'// A note.\n'.repeat(100_000)}`),
    told: { file: story, line: 1, rule: 'ink', words: /1\d{3} KB: 200 at most/ },
  },
  {
    what: 'an include that is not there',
    files: changed('-> start', 'INCLUDE attic.ink\n-> start'),
    told: { file: story, line: lineOf('-> start'), rule: 'ink', words: /no file attic\.ink/ },
  },
  {
    what: 'a story in another encoding',
    files: storyWith(Buffer.from(whole.replace('a secret', 'un secret caché'), 'latin1')),
    told: { file: story, line: lineOf('a secret'), rule: 'ink', words: /UTF-8/ },
  },
  {
    what: 'a story in UTF-16',
    files: storyWith(Buffer.from(`\ufeff${whole}`, 'utf16le')),
    told: { file: story, line: 1, rule: 'ink', words: /UTF-8/ },
  },
  {
    what: 'an include in another encoding',
    files: {
      ...changed('-> start', 'INCLUDE part.ink\n-> start'),
      [`${folder}/part.ink`]: Buffer.from('=== part ===\nCaché.\n-> END\n', 'latin1'),
    },
    told: { file: `${folder}/part.ink`, line: 2, rule: 'ink', words: /UTF-8/ },
  },
  {
    what: 'a walk in another encoding',
    files: storyWith(whole, Buffer.from('# Eager\n\n> look-light  Caché.\n', 'latin1')),
    told: { file: `${folder}/walks/eager.walk`, line: 3, rule: 'walk', words: /UTF-8/ },
  },
  {
    what: 'a walk that fails',
    files: storyWith(whole, (starterWalks.eager ?? '').replace('> give-hint', '> give-hand')),
    told: { file: `${folder}/walks/eager.walk`, line: 5, rule: 'walk', words: /no "give-hand" here/ },
  },
  {
    what: 'two choices with one id',
    files: changed('#id: please-fix', '#id: your-plant'),
    told: { file: story, line: lineOf('#id: your-plant'), rule: 'id', words: /your-plant/ },
  },
  {
    what: 'an unknown mood',
    files: changed('#mood: proud', '#mood: proudish'),
    told: { file: story, line: lineOf('#mood: proud'), rule: 'mood', words: /proudish/ },
  },
  {
    what: 'a bracket that is never closed',
    files: changed('#slip: hide]', '#slip: hide'),
    told: { file: story, line: lineOf('#slip: hide]'), rule: 'ink', words: /\]/ },
  },
  {
    what: 'a word that the coach never says',
    files: changed('COACH: You asked for a hint.', 'COACH: You just asked for a hint.'),
    told: { file: story, line: lineOf('COACH: You asked for a hint.'), rule: 'banned-word', words: /just/ },
  },
  {
    what: 'an empty story',
    files: storyWith(''),
    told: { file: story, line: 1, rule: 'head', words: /# id:/ },
  },
];

/** The story's files, with another eager walk when one is given. */
function storyWith(
  ink: string | Uint8Array,
  eager: string | Uint8Array = starterWalks.eager ?? '',
): StoryFiles {
  const walks = Object.entries({ ...starterWalks, eager });
  return {
    [story]: ink,
    ...Object.fromEntries(walks.map(([name, text]) => [`${folder}/walks/${name}.walk`, text])),
  };
}

function changed(from: string, to: string): StoryFiles {
  if (!whole.includes(from)) throw new Error(`The story has no "${from}".`);
  return storyWith(whole.replace(from, to));
}

/** The number of the line on which the whole story has this text. */
function lineOf(text: string): number {
  return whole.slice(0, whole.indexOf(text)).split('\n').length;
}
