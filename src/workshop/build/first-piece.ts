// Chooses the modules of the shared first chunk: those that the student's page needs at its start and another page needs too, at its start or
// later, in one file instead of ten.

interface Modules {
  getModuleInfo(
    id: string,
  ): { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null;
}

const students = 'src/app/play.tsx';
const others = ['src/app/desk.tsx', 'src/app/board.tsx'];
/** The list of all stories, which the other pages fetch when they first need it. */
const stories = '\0virtual:stories';

/** For the bundler: returns `first` for a module of the shared chunk, else null. `root` is the repository. */
export function createFirstPiece(root: string) {
  let shared: ReadonlySet<string> | undefined;
  return (id: string, modules: Modules): string | null => {
    shared ??= sharedBy(modules, root);
    return shared.has(id) ? 'first' : null;
  };
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
