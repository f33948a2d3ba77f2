// Prints the library and its cast as two tables in the terminal.
import colours from 'picocolors';
import type { CastMember } from '../../story/cast.ts';
import type { Book } from '../../story/page.ts';
import { countCast } from '../../writing/cast-audit.ts';
import { coverageOf } from '../../writing/coverage.ts';

/** Prints how many role-plays each micro-skill and each cast member has. */
export function tellLibrary(books: readonly Book[], cast: readonly CastMember[]): void {
  const line = (name: string, cells: readonly (string | number)[]): void =>
    console.log(`  ${name.padEnd(18)}${cells.map((each) => String(each).padStart(12)).join('')}`);
  console.log(colours.bold('\nMicro-skills'));
  line('', ['stories', 'band A', 'A and B', 'settings', 'categories']);
  for (const { micro, stories, bandA, bandsAB, settings, categories } of coverageOf(books))
    line(micro, [stories, bandA, bandsAB, settings, categories]);
  console.log(colours.bold('\nThe cast'));
  line('', ['stories', 'helps', 'needs', 'lines', 'unsure', 'upset']);
  for (const { name, stories, helps, needs, speaks, unsure, upset } of countCast(books, cast))
    line(name, [stories, helps, needs, speaks, unsure, upset]);
  console.log('');
}
