// Puts the stories into the build: one list of entries, and one chunk for each book. A broken rule stops the build and names file and line.

import { join, relative, sep } from 'node:path';
import type { DevEnvironment, Plugin } from 'vite';
import { type Problem, problemLine } from '../../writing/problem.ts';
import { storyLanguage } from '../../writing/shelf.ts';
import { storyFiguresOf } from '../bench/story-figures.ts';
import { type Library, readLibrary } from '../library/library.ts';
import { proveAhead } from '../library/prove-ahead.ts';
import { projectRoot } from '../library/prove-story.ts';
import { storiesOnDisk } from '../library/stories-on-disk.ts';

const shelf = 'virtual:stories';
const bookPrefix = 'virtual:story/';
const checked = 'virtual:checked';
const name = 'hand-up:stories';

/** The panel's path from src/, the root of the pages. */
const panel = '/workshop/build/checker-panel.ts';

/** `language` is the language of the pages; `root` is the folder that holds stories/. */
export function storyPlugin(language: string, root: string = projectRoot): Plugin {
  const spoken = storyLanguage(storiesOnDisk(root), language);
  const library = (): Library => readLibrary(root, spoken);
  let building = false;
  const isOurs = (file: string): boolean => relative(root, file).split(sep)[0] === 'stories';
  return {
    name,
    config: () => ({ build: { rolldownOptions: { output: { chunkFileNames } } } }),
    configResolved({ command }) {
      building = command === 'build';
    },
    async buildStart() {
      this.addWatchFile(join(root, 'stories'));
      if (root === projectRoot)
        await proveAhead(spoken, (stories) =>
          this.info(stories === 1 ? 'checking 1 story' : `checking ${stories} stories`),
        );
      const { problems } = library();
      if (building && problems.length > 0) this.error(complaint(root, problems));
    },
    resolveId(id) {
      return id === shelf || id === checked || id.startsWith(bookPrefix) ? `\0${id}` : undefined;
    },
    load(id) {
      if (id === `\0${shelf}`) return shelfModule(library(), spoken === language ? undefined : spoken);
      if (id === `\0${checked}`) return checkedModule(library());
      if (!id.startsWith(`\0${bookPrefix}`)) return undefined;
      const story = library().stories.find((each) => id === `\0${bookPrefix}${each.id}`);
      // A build has stopped before this. In development, a story with problems can be played as long as it has a book.
      if (!story?.book) this.error(complaint(root, story?.problems ?? []));
      // As JSON text, which a browser parses faster than the same data as code.
      return `export default JSON.parse(${JSON.stringify(inOneByte(JSON.stringify(story.book)))});`;
    },
    transformIndexHtml: {
      order: 'pre',
      handler: () =>
        building ? [] : [{ tag: 'script', attrs: { type: 'module', src: panel }, injectTo: 'body' }],
    },
    configureServer(server) {
      server.watcher.add(join(root, 'stories'));
    },
    hotUpdate({ file }) {
      if (!isOurs(file)) return undefined;
      if (this.environment.name === 'client') reload(root, library(), this.environment);
      return [];
    },
  };
}

/** Reloads the page after a story was saved. If a story cannot be played, its problems are shown over the page instead. */
function reload(root: string, library: Library, { moduleGraph, hot }: DevEnvironment): void {
  for (const [id, module] of moduleGraph.idToModuleMap) {
    if ([shelf, checked, bookPrefix].some((each) => id.startsWith(`\0${each}`)))
      moduleGraph.invalidateModule(module);
  }
  const { stories, cast, problems } = library;
  // A story that breaks a rule can still be played: the checker's panel shows the problem.
  const playable = cast.length > 0 && stories.every(({ book }) => book !== undefined);
  if (playable) hot.send({ type: 'full-reload' });
  else hot.send({ type: 'error', err: { ...complaint(root, problems), stack: '', plugin: name } });
}

/** A browser keeps this text as long as the page is open, and with a single letter beyond Latin 1 in twice the memory. */
function inOneByte(json: string): string {
  return json.replace(
    /[\u0100-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A book's file begins with `story-`, so that it differs from code in a list of files. */
function chunkFileNames({ facadeModuleId }: { readonly facadeModuleId?: string | null }): string {
  const isBook = facadeModuleId?.startsWith(`\0${bookPrefix}`);
  return isBook ? 'assets/story-[name]-[hash].js' : 'assets/[name]-[hash].js';
}

function shelfModule({ cast, stories, firstPlays }: Library, lang: string | undefined): string {
  const entries = stories.flatMap(({ book }) => (book ? [book.entry] : []));
  const doors = entries.map(({ id }) => `${JSON.stringify(id)}: () => import('${bookPrefix}${id}')`);
  return [
    `export const catalogue = ${JSON.stringify(entries)};`,
    `export const firstPlays = ${JSON.stringify(firstPlays)};`,
    `export const cast = ${JSON.stringify(cast)};`,
    `export const storyLang = ${JSON.stringify(lang)};`,
    `const doors = {${doors.join(', ')}};`,
    'export async function openBook(id) {',
    "  if (!Object.hasOwn(doors, id)) throw new Error('There is no story called ' + id + '.');",
    '  return (await doors[id]()).default;',
    '}',
  ].join('\n');
}

function checkedModule({ cast, stories }: Library): string {
  return `export const checked = ${JSON.stringify(stories.map((story) => storyFiguresOf(story, cast)))};`;
}

/** All problems as one error, with the place of the first. */
function complaint(root: string, problems: readonly Problem[]) {
  const things = problems.length === 1 ? '1 thing is' : `${problems.length} things are`;
  const message = [`${things} the matter with the stories:`, ...problems.map(problemLine)].join('\n');
  const [first] = problems;
  if (!first) return { message };
  const file = join(root, first.file);
  return { message, id: file, loc: { file, line: first.line, column: 0 } };
}
