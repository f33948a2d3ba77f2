// Chooses the modules of the shared first chunk: those that the student's page needs at its start and another page needs too, in one file instead of ten.

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const students = 'src/app/play.tsx';
const others = ['src/app/desk.tsx', 'src/app/board.tsx'];

/** For the bundler: returns `first` for a module of the shared chunk, else null. `root` is the repository. */
export function createFirstPiece(root: string) {
  let shared: ReadonlySet<string> | undefined;
  return (id: string, modules: Modules): string | null => {
    shared ??= sharedBy(modules, root);
    return shared.has(id) ? 'first' : null;
  };
}

function sharedBy(modules: Modules, root: string): ReadonlySet<string> {
  const [mine, ...theirs] = [students, ...others].map((page) => reachedFrom(modules, `${root}/${page}`));
  return new Set(
    // Style sheets stay with the modules that import them, so that their order stays that of the sources.
    [...(mine ?? [])].filter((id) => !id.endsWith('.css') && theirs.some((page) => page.has(id))),
  );
}

function reachedFrom(modules: Modules, entry: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const follow = (id: string): void => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const next of modules.getModuleInfo(id)?.importedIds ?? []) follow(next);
  };
  follow(entry);
  return reached;
}
