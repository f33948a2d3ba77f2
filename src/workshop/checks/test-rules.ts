// The rules of the tests: no test that can pass without proving anything, or fail on a slower machine or in another time zone.
import type { Breach } from './breach.ts';

interface TestText {
  /** From the top of the project. */
  readonly path: string;
  readonly text: string;
}

interface TestRule {
  /** The files it applies to. */
  readonly where: RegExp;
  readonly what: RegExp;
  /** Why it is wrong, and what to do instead. */
  readonly message: string;
}

const everywhere = /^(test\/|vitest.*\.config\.ts$)/;
const withBrowser = /^test\/(browser|proof|support)\//;

export const testRules: Readonly<Record<string, TestRule>> = {
  'no retry': {
    where: everywhere,
    what: /\bretry\s*:|--retry\b/,
    message: 'A test that needs a second try proves little: wait for the event that it misses.',
  },
  'no fixed wait': {
    where: everywhere,
    what: /\bwaitForTimeout\b|\bsetTimeout\(\s*(?:resolve|done|go|then)\w*\s*,|from 'node:timers\/promises'/,
    message: 'Wait for an event. That something never happens is proven by one that comes after it.',
  },
  'local days': {
    where: withBrowser,
    what: /\.to(?:ISOString|JSON)\(\)\s*\.(?:slice|substring|substr|split|replace)\b|\bgetUTC(?:Date|Day|Month|FullYear)\b/,
    message:
      'That is the day in Greenwich: ask `dayOn(page)` for the browser’s, and count on with `addDays`.',
  },
  'no icon as a page': {
    where: withBrowser,
    what: /(?:visit|goto)\([^)]*favicon/,
    message: 'A browser asks for more when a picture is its page: park on `blank`.',
  },
};

export function breachesInTests(files: readonly TestText[]): readonly Breach[] {
  return files.flatMap(({ path, text }) =>
    Object.values(testRules)
      .filter(({ where }) => where.test(path))
      .flatMap(({ what, message }) =>
        text.split('\n').flatMap((line, at) => (what.test(line) ? [{ path, line: at + 1, message }] : [])),
      ),
  );
}

/** Files that mirror no source file: tests of the whole product, and what all tests share. */
const ofTheWhole = /^test\/(?:browser|proof|contracts|support)\/|^test\/[^/]+$/;

/** A test's path mirrors its source file's. A test of a wider idea names its file or folder in the first line. */
export function breachesInPlaces(
  files: readonly TestText[],
  exists: (path: string) => boolean,
): readonly Breach[] {
  return files.flatMap(({ path, text }): readonly Breach[] => {
    if (ofTheWhole.test(path) || !path.endsWith('.test.ts')) return [];
    const mirrored = path.replace(/^test\//, 'src/').replace(/\.test\.ts$/, '');
    const [, named] = /^\/\/ .*\(([^\s()]+)\)\.?$/.exec(text.split('\n', 1)[0] ?? '') ?? [];
    const homes = [`${mirrored}.ts`, `${mirrored}.tsx`, ...(named ? [`src/${named}`, named] : [])];
    if (homes.some(exists)) return [];
    const message = `There is no ${mirrored}: stand where your file stands, or end the first line with whose idea it tests, as in (play/sitting.ts).`;
    return [{ path, line: 1, message }];
  });
}
