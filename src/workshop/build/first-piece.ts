// Which modules make up the piece that pages share: what the student's page needs at its start and another page needs too. One file, not ten.

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const students = 'src/app/play.tsx';
const others = ['src/app/desk.tsx', 'src/app/board.tsx'];

/** For the bundler: `first` for a module of the shared piece, or nothing. `root` is the repository. */
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
    // Styles stay with whoever asks for them, so that their order is the sources' own.
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
