// `story audit`: what all stories together teach by their wording, endings and voices, each figure beside its bound, with the places that keep it from there.
import colours from 'picocolors';
import { readSource, type Source } from '../../writing/source.ts';
import { auditStories, offendersOf } from '../audit/audit.ts';
import type { Audited, LibraryFigure, Offender } from '../audit/audited.ts';
import { auditedOf } from '../audit/audited.ts';
import { type Bound, bounds, type FigureId, figureIds, missesBy } from '../audit/bounds.ts';
import { keepBetter, problemsOfRatchet, readNotYet, writeNotYet } from '../audit/not-yet.ts';
import { readLibrary } from '../library/library.ts';
import { storiesOnDisk } from '../library/stories-on-disk.ts';
import { findStory } from './find.ts';

/** Without `--all`, so many places of a figure are listed. */
const fewPlaces = 6;

interface AuditOptions {
  /** Lists every place of every figure. */
  readonly all: boolean;
  /** Writes better figures to the list of bounds that do not hold yet. */
  readonly keep: boolean;
}

/**
 * Without ids, the whole library; with ids, what those stories have to mend. Returns the exit code: 1 when a bound
 * broke that held before, or a figure got worse.
 */
export function auditLibrary(root: string, ids: readonly string[], { all, keep }: AuditOptions): number {
  const disk = storiesOnDisk(root);
  if (!ids.every((id) => findStory(disk, id))) return 1;
  const { stories, cast } = readLibrary(root);
  const audited = stories.flatMap((story) => auditedOf(story) ?? []);
  const unread = stories.filter(({ id, book }) => !book && (ids.length === 0 || ids.includes(id)));
  for (const { id } of unread)
    console.error(colours.red(`${id} cannot be read yet: npm run story -- check ${id}`));
  const placeOf = placesIn(audited, (file) => readSource(file, disk.read));
  const figures = auditStories(audited, cast, ids.length === 0 ? undefined : ids);
  if (ids.length > 0) {
    for (const id of ids) tellStory(id, figures, placeOf);
    return unread.length > 0 ? 1 : 0;
  }
  tellLibrary(figures, placeOf, all);
  const notYet = readNotYet(root);
  const kept = keep ? keepBetter(notYet, figures) : notYet;
  if (keep) writeNotYet(root, kept);
  const problems = problemsOfRatchet(kept, figures);
  console.log('');
  for (const problem of problems) console.error(colours.red(problem));
  return problems.length === 0 ? 0 : 1;
}

function tellStory(
  id: string,
  figures: Partial<Record<FigureId, LibraryFigure>>,
  placeOf: (offender: Offender) => string,
): void {
  const found = offendersOf(figures, id);
  console.log(`${found.length === 0 ? colours.green('✓') : colours.yellow('•')} ${colours.bold(id)}`);
  for (const { id: figure, offenders } of found) {
    console.log(
      `  ${bounds[figure].what} ${colours.dim(`(${figure}, ${standing(figure, figures[figure])})`)}`,
    );
    for (const offender of offenders) tellPlace(offender, placeOf);
  }
}

function tellLibrary(
  figures: Partial<Record<FigureId, LibraryFigure>>,
  placeOf: (offender: Offender) => string,
  all: boolean,
): void {
  let group = '';
  for (const id of figureIds) {
    const figure = figures[id];
    if (!figure) continue;
    const bound: Bound = bounds[id];
    if (bound.group !== group) {
      group = bound.group;
      console.log(
        `\n${colours.bold(group.padEnd(76))}${['now', 'was', 'bound'].map((each) => each.padStart(9)).join('')}`,
      );
    }
    const holds = missesBy(id, figure.value) === 0;
    const cells = [figure.value, bound.was].map((value) => value.toFixed(bound.digits).padStart(9)).join('');
    const row = `  ${bound.what.padEnd(74)}${cells}   ${limitsOf(bound)}`;
    console.log(holds ? row : colours.red(row));
    if (holds) continue;
    const shown = all ? figure.offenders : figure.offenders.slice(0, fewPlaces);
    for (const offender of shown) tellPlace(offender, placeOf);
    const left = figure.offenders.length - shown.length;
    if (left > 0) console.log(colours.dim(`      and ${left} more: --all, or an id`));
  }
}

function tellPlace(offender: Offender, placeOf: (offender: Offender) => string): void {
  const words = offender.text === undefined ? '' : colours.dim(`  ${offender.text}`);
  console.log(`      ${colours.cyan(placeOf(offender))}  ${offender.why}${words}`);
}

function standing(id: FigureId, figure: LibraryFigure | undefined): string {
  const whose = id.endsWith('-finds') ? 'here' : 'library';
  return `${whose}: ${figure?.value.toFixed(bounds[id].digits)}, bound ${limitsOf(bounds[id])}`;
}

function limitsOf({ least, most, digits }: Bound): string {
  if (least !== undefined && most !== undefined) return `${least.toFixed(digits)} to ${most.toFixed(digits)}`;
  return least === undefined ? `${(most ?? 0).toFixed(digits)} at most` : `${least.toFixed(digits)} at least`;
}

/** Finds the line of an offender. A story's file is read only when one of its places is printed. */
function placesIn(
  audited: readonly Audited[],
  read: (file: string) => Source,
): (offender: Offender) => string {
  const sources = new Map<string, Source>();
  return ({ story, choice, text }) => {
    const file = audited.find(({ id }) => id === story)?.file ?? story;
    const source = sources.get(file) ?? read(file);
    sources.set(file, source);
    const at =
      choice !== undefined
        ? source.choice(choice)
        : text !== undefined
          ? source.shown(text)
          : source.head('id');
    return `${at.file}:${at.line}`;
  };
}
