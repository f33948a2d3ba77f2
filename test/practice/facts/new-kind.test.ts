// Adding a kind of fact: every place that has to decide about the new kind does not compile until it has (practice/facts).
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const top = resolve(import.meta.dirname, '../../..');
const decided = {
  audience: "'own'",
  author: "'student'",
  scope: "'learner'",
  handedOut: "'never'",
  travels: "'whole'",
  kept: "'sneezed'",
} as const;
type Decision = keyof typeof decided;

/** An invented kind of fact, as text for the file of its family. */
function sneezed(more: Partial<Record<Decision, string | undefined>> = {}, name = 'Sneezed'): string {
  const said = Object.entries({ ...decided, ...more }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return `  ${name}: kind(v.object({ sneeze: idSchema }), { ${said.join(', ')} }),\n`;
}

/** The compiler's messages, by file, for a copy of the project that has these invented kinds, by family. */
function brokenWith(kinds: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const copy = mkdtempSync(join(tmpdir(), 'new-kind-'));
  try {
    for (const each of ['src', 'test/support'])
      cpSync(join(top, each), join(copy, each), { recursive: true });
    const { compilerOptions } = JSON.parse(readFileSync(join(top, 'tsconfig.json'), 'utf8'));
    const config = { compilerOptions, include: ['src', 'test/support/any-draft.ts'] };
    writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(config));
    symlinkSync(join(top, 'node_modules'), join(copy, 'node_modules'));
    for (const [family, text] of Object.entries(kinds)) {
      const path = join(copy, 'src/practice/facts', `${family}.ts`);
      const before = readFileSync(path, 'utf8');
      const after = before.replace(/\n\} as const;\n$/, `\n${text}} as const;\n`);
      expect(after).not.toBe(before);
      writeFileSync(path, after);
    }
    const tsc = join(top, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, '--noEmit', '--pretty', 'false'], {
      cwd: copy,
      encoding: 'utf8',
    });
    const said = new Map<string, string>();
    let path = '';
    for (const line of stdout.split('\n')) {
      // An indented line belongs to the message before it.
      path = /^(\S+?)\(\d+,\d+\): /.exec(line)?.[1] ?? path;
      if (line !== '') said.set(path, `${said.get(path) ?? ''}${line}\n`);
    }
    return said;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

const lacking = Object.keys(decided) as readonly Decision[];
const broken = brokenWith({
  'badge-facts': lacking.map((each) => sneezed({ [each]: undefined }, `Without${each}`)).join(''),
  'way-facts': sneezed({ travels: "'narrowed'", scope: "'nobody'" }, 'SneezedOnTheWay'),
  'practice-facts': sneezed({}, 'SneezedInPractice'),
  'real-facts': sneezed({}, 'SneezedForReal'),
  'learner-facts': sneezed({}, 'SneezedAtTheDoor'),
  'school-facts': sneezed({ scope: "'school'" }, 'SneezedAtSchool'),
  'card-facts': sneezed({}, 'SneezedOnACard'),
});

describe('A kind of fact that is added', () => {
  it.each(lacking)('does not compile without its %s, which other code asks its record for', (each) =>
    expect(broken.get('src/practice/facts/badge-facts.ts')).toContain(`Property '${each}' is missing`),
  );

  /**
   * Before kinds had records, a new kind compiled and was silently passed over by: whose it is, its class, what goes into a link and
   * what leaves the device (these four now ask the record), the fold of a learner, and the sheet and statements made from it.
   */
  it('does not compile before each fold of its family, each way out and each list has decided about it', () =>
    expect([...broken.keys()].sort()).toEqual([
      'src/game/path/kept-lines.ts',
      'src/game/pathway/pathway-bodies.tsx',
      'src/practice/facts/badge-facts.ts',
      'src/practice/facts/given-sittings.ts',
      'src/progress/board/board.ts',
      'src/progress/board/review.ts',
      'src/progress/board/wall-changes.ts',
      'src/progress/class/learner-state.ts',
      'src/progress/class/players.ts',
      'src/progress/counted/counted-facts.ts',
      'src/progress/counted/practice-fact.ts',
      'src/progress/door/narrowed.ts',
      'src/progress/door/nobodys.ts',
      'src/progress/mastery/mastery.ts',
      'src/progress/mastery/units.ts',
      'src/progress/pathway/badges.ts',
      'src/progress/pathway/pathways.ts',
      'src/progress/pathway/role-book.ts',
      'src/progress/pathway/station-proofs.ts',
      'src/progress/records/practice-log.ts',
      'src/progress/records/sittings.ts',
      'src/progress/records/timeline.ts',
      'src/progress/records/xapi.ts',
      'test/support/any-draft.ts',
    ]));
});
