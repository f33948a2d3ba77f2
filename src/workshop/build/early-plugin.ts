// Nearly all of the first two pieces runs at once: browsers that read this compile it beside the page, not when it is first called.
import type { Plugin } from 'vite';

const early = new Set(['first', 'index']);
/** Has to be a file's first line. */
const hint = '//# allFunctionsCalledOnLoad\n';

export function earlyPlugin(): Plugin {
  return {
    name: 'hand-up:early',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      // After Vite, which puts a line of its own on top.
      order: 'post',
      handler(_, bundle) {
        const pieces = Object.values(bundle).filter((each) => each.type === 'chunk' && early.has(each.name));
        if (pieces.length < early.size) this.error('The first pieces have another name now.');
        for (const piece of pieces) if (piece.type === 'chunk') piece.code = hint + piece.code;
      },
    },
  };
}
