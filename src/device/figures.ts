// The base pictures of this device's own figures: each is drawn when it is first asked for, and kept.
import { figureUrl } from '../kit/art.ts';
import type { FigureShape } from '../practice/figure.ts';
import { whenAtRest } from './at-rest.ts';
import type { Notebook } from './notebook.ts';

/** The picture of a guest's figure, also shown until a student's own picture is ready. */
export const guestBase = figureUrl('you');

interface Figures {
  /** The picture of a learner's figure; `undefined` until it is ready. The first call starts drawing it. */
  baseOf(learner: string, figure: FigureShape): string | undefined;
  /** Rejects when it cannot be drawn. */
  cutOut(learner: string, figure: FigureShape): Promise<string>;
  /** Goes up with every picture that is ready. */
  version(): number;
  subscribe(listener: () => void): () => void;
}

const opened = new WeakMap<Notebook, Figures>();

/** One for each notebook. */
export function figuresOf(notebook: Notebook): Figures {
  const known = opened.get(notebook) ?? createFigures(notebook);
  opened.set(notebook, known);
  return known;
}

/** In milliseconds: pictures that are ready within this time are announced together. */
const gathering = 40;

/** In milliseconds: how long a busy page may delay a figure. */
const patience = 300;

function createFigures(notebook: Notebook): Figures {
  const asked = new Set<string>();
  const bases = new Map<string, string>();
  const listeners = new Set<() => void>();
  let version = 0;
  let telling = false;
  // Figures are drawn one after another, and only while the page is idle.
  let cutting: Promise<unknown> = Promise.resolve();

  const put = (key: string, base: string): void => {
    if (bases.get(key) === base) return;
    bases.set(key, base);
    if (telling) return;
    telling = true;
    setTimeout(() => {
      telling = false;
      version++;
      for (const listener of listeners) listener();
    }, gathering);
  };
  const cutOut: Figures['cutOut'] = (learner, figure) => {
    const cut = cutting.then(async () => {
      await new Promise<void>((done) => whenAtRest(done, patience));
      const { drawFigureBase } = await import('./figure-art.ts');
      const base = await drawFigureBase(figure);
      const of = JSON.stringify(figure);
      await notebook.keep(keyFor(learner), { of, base }).catch(() => {});
      asked.add(`${learner} ${of}`);
      put(`${learner} ${of}`, base);
      return base;
    });
    cutting = cut.catch(() => {});
    return cut;
  };
  const fetchBase = async (learner: string, figure: FigureShape): Promise<string> => {
    const kept = await notebook.kept(keyFor(learner)).catch(() => undefined);
    if (isPicture(kept) && kept.of === JSON.stringify(figure)) return kept.base;
    return cutOut(learner, figure).catch(() => guestBase);
  };

  return {
    baseOf(learner, figure) {
      const key = `${learner} ${JSON.stringify(figure)}`;
      if (!asked.has(key)) {
        asked.add(key);
        void fetchBase(learner, figure).then((base) => put(key, base));
      }
      return bases.get(key);
    },
    cutOut,
    version: () => version,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function keyFor(learner: string): string {
  return `figure:${learner}`;
}

/** True for a stored picture: it holds the picture, and the figure it shows. */
function isPicture(kept: unknown): kept is { readonly of: string; readonly base: string } {
  if (kept === null || typeof kept !== 'object' || !('of' in kept) || !('base' in kept)) return false;
  return typeof kept.base === 'string' && kept.base.startsWith('data:image/');
}
