// Adds a hint to the first two chunks: nearly all of their code runs at once, so browsers that know the hint compile it while the page loads.
import type { Plugin } from 'vite';

const early = new Set(['first', 'index']);
/** Browsers read it only in a file's first line. */
const hint = '//# allFunctionsCalledOnLoad\n';

export function earlyPlugin(): Plugin {
  return {
    name: 'hand-up:early',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      // After Vite, which also puts a line on top.
      order: 'post',
      handler(_, bundle) {
        const pieces = Object.values(bundle).filter((each) => each.type === 'chunk' && early.has(each.name));
        if (pieces.length < early.size) this.error('The first pieces have another name now.');
        for (const piece of pieces) if (piece.type === 'chunk') piece.code = hint + piece.code;
      },
    },
  };
}
