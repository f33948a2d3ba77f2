// `story simulate`: checks that the stories tell students who look for strong moves from those who pick by length, politeness or luck.
import colours from 'picocolors';
import { type SkillId, skillIds } from '../../practice/rubric.ts';
import { rolePlaysAmong } from '../../writing/library-rules.ts';
import { readLibrary } from '../library/library.ts';
import { pickers } from '../simulate/pickers.ts';
import { type Simulated, simulate } from '../simulate/simulate.ts';

/** Shares of students who earn a badge: at most `shallow` for shallow pickers, at least `steady` for one who picks right three times in four. */
const bounds = { shallow: 0.05, steady: 0.7 };
const usualStudents = 2000;

/** Returns the exit code: 1 when a bound is broken. */
export function simulateStories(root: string, students = usualStudents, seed = 20261124): number {
  const { stories, problems } = readLibrary(root);
  if (problems.length > 0) {
    console.error(colours.red('Some stories have something the matter: npm run story -- check'));
    return 1;
  }
  const books = rolePlaysAmong(stories.flatMap(({ book }) => (book ? [book] : [])));
  console.log(`${students} students of each kind, ${books.length} role-plays, 10 units of each micro-skill.`);
  console.log(`Share in 100 who meet the screen part of a skill badge:\n`);
  console.log(row('', [...skillIds]));
  const rows: Simulated[] = [];
  for (const picker of pickers) {
    if (process.stdout.isTTY) process.stdout.write(colours.dim(`… ${picker.name}`));
    const found = simulate(books, picker, students, seed);
    if (process.stdout.isTTY) process.stdout.write('\r\x1b[2K');
    console.log(
      row(
        picker.name,
        skillIds.map((skill) => cell(found, skill)),
      ),
    );
    rows.push(found);
  }
  const broken = rows.flatMap((found) => skillIds.filter((skill) => !holds(found, skill)));
  const [text, colour] =
    broken.length === 0 ? ['Every bound holds.', colours.green] : ['A bound is broken.', colours.red];
  console.log(
    `\n${colour(text)} Whoever looks at how a choice sounds stays under ${bounds.shallow * 100} in 100;`,
  );
  console.log(`whoever is right three times in four reaches ${bounds.steady * 100} in 100.`);
  return broken.length === 0 ? 0 : 1;
}

export function holds({ picker, ready }: Simulated, skill: SkillId): boolean {
  if (picker.shallow) return ready[skill] <= bounds.shallow;
  return picker.name !== 'is right three times in four' || ready[skill] >= bounds.steady;
}

function cell(found: Simulated, skill: SkillId): string {
  const text = (found.ready[skill] * 100).toFixed(1).padStart(12);
  return holds(found, skill) ? text : colours.red(text);
}

function row(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(32)}${cells.map((each) => each.padStart(12)).join('')}`;
}
