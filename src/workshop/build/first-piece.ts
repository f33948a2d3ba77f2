// Chooses the modules of the chunks that several pages share, each in one file instead of ten: `first`, what the student's page needs at its
// start and another page needs too, at its start or later; and `notebook`, what every page needs to open the facts of its device.

interface Modules {
  getModuleInfo(
    id: string,
  ): { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null;
}

const students = 'src/app/play.tsx';
const others = ['src/app/desk.tsx', 'src/app/board.tsx'];
/** The list of all stories, which the other pages fetch when they first need it. */
const stories = '\0virtual:stories';

const catalogue = 'src/story/catalogue.ts';
const notebook = 'src/device/own-notebook.ts';

/** For the bundler: returns the name of the shared chunk that a module belongs to, else null. `root` is the repository. */
export function createFirstPiece(root: string) {
  let pieces: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (id: string, modules: Modules): string | null => {
    pieces ??= new Map([
      ['first', sharedBy(modules, root)],
      // Named, because the bundler would put it with the notebook, which needs it too.
      ['catalogue', reachedFrom(modules, [`${root}/${catalogue}`], false)],
      ['notebook', ofNotebook(modules, root)],
    ]);
    for (const [name, ids] of pieces) if (ids.has(id)) return name;
    return null;
  };
}

/** What the student's page has by then is in other chunks. */
function ofNotebook(modules: Modules, root: string): ReadonlySet<string> {
  const atStart = reachedFrom(modules, [`${root}/${students}`], false);
  const opening = reachedFrom(modules, [`${root}/${notebook}`], false);
  return new Set([...opening].filter((id) => !atStart.has(id)));
}

function sharedBy(modules: Modules, root: string): ReadonlySet<string> {
  const pages = others.map((page) => `${root}/${page}`);
  const atStart = reachedFrom(modules, pages, false);
  const later = reachedFrom(modules, pages, true);
  const isShared = (id: string): boolean =>
    atStart.has(id) || (later.has(id) && !reachedFrom(modules, [id], false).has(stories));
  return new Set(
    // Style sheets stay with the modules that import them, so that their order stays that of the sources.
    [...reachedFrom(modules, [`${root}/${students}`], false)].filter(
      (id) => !id.endsWith('.css') && isShared(id),
    ),
  );
}

function reachedFrom(modules: Modules, entries: readonly string[], later: boolean): ReadonlySet<string> {
  const reached = new Set<string>();
  const follow = (id: string): void => {
    if (reached.has(id)) return;
    reached.add(id);
    const { importedIds = [], dynamicallyImportedIds = [] } = modules.getModuleInfo(id) ?? {};
    for (const next of later ? [...importedIds, ...dynamicallyImportedIds] : importedIds) follow(next);
  };
  for (const entry of entries) follow(entry);
  return reached;
}
