// Asks the compiler whether a language has every word that English has, in the same shape.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const english = join(root, 'src/strings/en');
const cache = join(root, 'node_modules/.cache');

/** The same shape with any texts: another language differs in what it says, not in its fields and functions. */
const wide = `type Wide<T> = T extends string ? string : T extends number ? number : T extends boolean ? boolean
  : T extends (...given: infer Given) => infer Made ? (...given: Given) => Wide<Made>
  : { readonly [Key in keyof T]: Wide<T[Key]> };`;

/**
 * The compiler's messages, one a line; none when every word is there. `folder` is one like src/strings/en, or `begun`: of
 * a language that has only some of the files so far.
 */
export function shapeProblems(folder: string, begun = false): readonly string[] {
  mkdirSync(cache, { recursive: true });
  const here = mkdtempSync(join(cache, 'shapes-'));
  try {
    const checks = readdirSync(begun ? folder : english).flatMap((file, at) => [
      `import * as en${at} from ${JSON.stringify(join(english, file))};`,
      `import * as own${at} from ${JSON.stringify(join(folder, file))};`,
      `export const checked${at}: Wide<typeof en${at}> = own${at};`,
    ]);
    writeFileSync(join(here, 'shapes.ts'), [wide, ...checks].join('\n'));
    writeFileSync(
      join(here, 'tsconfig.json'),
      JSON.stringify({ extends: join(root, 'tsconfig.json'), include: ['.'] }),
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, '--pretty', 'false', '-p', here], {
      encoding: 'utf8',
    });
    return stdout.split('\n').filter(Boolean);
  } finally {
    rmSync(here, { recursive: true });
  }
}
