// Puts the stories into the build: one entry list, one piece a book. A broken rule stops the build and names file and line.
import { join, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Book } from '../story/page.ts';
import { type Library, readLibrary } from './stories/library.ts';
import { type Problem, problemLine } from './stories/problem.ts';

const root = resolve(import.meta.dirname, '../..');
const shelf = 'virtual:stories';
const bookPrefix = 'virtual:story/';

export function storyPlugin(): Plugin {
  let library: Library | undefined;
  let building = false;
  const read = (): Library => {
    library ??= readLibrary(root);
    return library;
  };
  return {
    name: 'hand-up:stories',
    configResolved({ command }) {
      building = command === 'build';
    },
    buildStart() {
      this.addWatchFile(join(root, 'stories'));
      const { problems } = read();
      if (building && problems.length > 0) this.error(report(problems));
    },
    resolveId(id) {
      return id === shelf || id.startsWith(bookPrefix) ? `\0${id}` : undefined;
    },
    load(id) {
      if (id === `\0${shelf}`) return shelfModule(read());
      if (!id.startsWith(`\0${bookPrefix}`)) return undefined;
      const story = read().stories.find((each) => id === `\0${bookPrefix}${each.id}`);
      if (!story?.book || story.problems.length > 0) this.error(report(story?.problems ?? []));
      // As text: a browser reads JSON faster than it reads the same thing as code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(story.book))});`;
    },
    configureServer(server) {
      server.watcher.add(join(root, 'stories'));
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(join(root, 'stories'))) return undefined;
      library = undefined;
      return reload(server, read());
    },
  };
}

/** The page comes back to the same place where the story still allows it. What is broken is shown over the page. */
function reload(server: ViteDevServer, { problems }: Library) {
  const [first] = problems;
  if (first) {
    const { file, line } = first;
    const err = {
      message: report(problems),
      stack: '',
      plugin: 'hand-up:stories',
      loc: { file, line, column: 0 },
    };
    server.hot.send({ type: 'error', err });
    return [];
  }
  for (const [id, module] of server.environments.client.moduleGraph.idToModuleMap) {
    if (id.startsWith(`\0${shelf}`) || id.startsWith(`\0${bookPrefix}`))
      server.environments.client.moduleGraph.invalidateModule(module);
  }
  server.hot.send({ type: 'full-reload' });
  return [];
}

function shelfModule({ cast, stories }: Library): string {
  const books = stories.flatMap(({ book }) => (book ? [book] : []));
  const doors = books.map(
    ({ entry }) => `${JSON.stringify(entry.id)}: () => import(${JSON.stringify(bookPrefix + entry.id)})`,
  );
  return [
    `export const catalogue = ${JSON.stringify(books.map(({ entry }: Book) => entry))};`,
    `export const cast = ${JSON.stringify(cast)};`,
    `const doors = {${doors.join(', ')}};`,
    'export async function openBook(id) {',
    "  if (!Object.hasOwn(doors, id)) throw new Error('There is no story called ' + id + '.');",
    '  return (await doors[id]()).default;',
    '}',
  ].join('\n');
}

function report(problems: readonly Problem[]): string {
  const count = `${problems.length} ${problems.length === 1 ? 'thing is' : 'things are'} the matter with the stories:`;
  return [count, ...problems.map(problemLine)].join('\n');
}
