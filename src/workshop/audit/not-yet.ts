// Bounds that the library does not keep yet, each with the figure it stands at. A figure may only get better, and leaves the list once its bound holds.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { LibraryFigure } from './audited.ts';
import { type Bound, bounds, type FigureId, figureIds, missesBy } from './bounds.ts';

type NotYet = Readonly<Partial<Record<FigureId, number>>>;

const file = 'src/workshop/audit/not-yet.json';
const schema = v.record(v.picklist(figureIds), v.number());

export function readNotYet(root: string): NotYet {
  return v.parse(schema, JSON.parse(readFileSync(join(root, file), 'utf8')));
}

/** Why the list and the figures do not fit: a bound that broke, a figure that got worse, or one that holds by now. */
export function problemsOfRatchet(
  notYet: NotYet,
  figures: Partial<Record<FigureId, LibraryFigure>>,
): readonly string[] {
  return figureIds.flatMap((id): readonly string[] => {
    const now = figures[id]?.value;
    const listed = notYet[id];
    if (now === undefined) return [];
    const bound: Bound = bounds[id];
    const misses = missesBy(id, now);
    const shown = now.toFixed(bound.digits);
    const { slack = 0 } = bound;
    if (listed === undefined)
      return misses > slack ? [`${id}: ${shown} breaks its bound (${bound.what}).`] : [];
    if (misses === 0)
      return [`${id}: ${shown} holds now. Take it off the list: npm run story -- audit --keep`];
    const worse = misses - missesBy(id, listed) - slack;
    return worse > 1e-9 ? [`${id}: ${shown} is worse than ${listed} (${bound.what}).`] : [];
  });
}

/** The list with better figures, and without those whose bounds hold. Nothing is ever added or made worse. */
export function keepBetter(notYet: NotYet, figures: Partial<Record<FigureId, LibraryFigure>>): NotYet {
  return Object.fromEntries(
    figureIds.flatMap((id) => {
      const listed = notYet[id];
      const now = figures[id]?.value;
      if (listed === undefined) return [];
      if (now === undefined) return [[id, listed]];
      if (missesBy(id, now) === 0) return [];
      const better = missesBy(id, now) < missesBy(id, listed);
      return [[id, better ? Number(now.toFixed(bounds[id].digits)) : listed]];
    }),
  );
}

export function writeNotYet(root: string, notYet: NotYet): void {
  writeFileSync(join(root, file), `${JSON.stringify(notYet, null, 2)}\n`);
}
