// Builds the bare pages that ours are measured against, as the product is built: one bundle each, named after its content, and packed.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { compile } from '../../writing/compile.ts';
import { storyText } from '../../writing/story-text.ts';
import { packFolder } from '../build/pack.ts';

const root = resolve(import.meta.dirname, '../../..');
const sources = join(import.meta.dirname, 'bare');
const pages = ['ink.html', 'facts.html', 'stage.html'];
/** Our page opens the same story, so that both have the same words to show. */
const story = 'stories/en/technical/could-you-show-me/story.ink';

/** Builds into node_modules, which nobody ships. `base` is the path they are served under. Returns the folder. */
export async function buildBarePages(base: string): Promise<string> {
  const folder = join(root, 'node_modules/.cache/hand-up/bare-pages');
  await build({
    configFile: false,
    logLevel: 'error',
    root: sources,
    base: `${base}/`,
    publicDir: false,
    plugins: [bareStory()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: pages.map((page) => join(sources, page)) },
    },
  });
  await packFolder(folder);
  return folder;
}

function bareStory(): Plugin {
  const asked = 'virtual:bare-story';
  return {
    name: 'hand-up:bare-story',
    resolveId: (id) => (id === asked ? `\0${asked}` : null),
    load: (id) => (id === `\0${asked}` ? `export default ${JSON.stringify(compiled())}` : null),
  };
}

function compiled(): string {
  const read = (path: string): string => withoutTags(storyText(readFileSync(join(root, path))));
  const { story: made, problems } = compile(story, read);
  if (!made) throw new Error(`The bare page has no story: ${problems[0]?.message}`);
  return made.ToJson();
}

/** Tags stand before the end of a line, of a choice or of a way. The bare page shows nothing of them, so it does not carry them. */
function withoutTags(ink: string): string {
  return ink.replace(/[ \t]*(?<!\\)#[^\]}\n]*/g, '');
}
