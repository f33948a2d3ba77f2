// The base pictures of this device's own figures: drawn once, kept, and drawn again where only the choices are known.
import { figureUrl } from '../kit/art.ts';
import type { Figure } from '../practice/figure.ts';
import type { Notebook } from './notebook.ts';

/** A guest's figure, and everyone's until their own is here. */
export const guestBase = figureUrl('you');

/** Rejects when it cannot be drawn. */
export async function cutOutFigure(notebook: Notebook, learner: string, figure: Figure): Promise<string> {
  const { drawFigureBase } = await import('../overlay/figure-art.ts');
  const base = await drawFigureBase(figure);
  await notebook.keep(keyFor(learner), base).catch(() => {});
  return base;
}

/** The kept base, or a newly drawn one; the guest's when neither can be had. */
export async function baseFor(notebook: Notebook, learner: string, figure: Figure): Promise<string> {
  const kept = await notebook.kept(keyFor(learner)).catch(() => undefined);
  if (typeof kept === 'string' && kept.startsWith('data:image/')) return kept;
  return cutOutFigure(notebook, learner, figure).catch(() => guestBase);
}

function keyFor(learner: string): string {
  return `figure:${learner}`;
}
