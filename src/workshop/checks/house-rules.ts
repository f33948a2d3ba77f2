// The house rules, each a function from a source file to the places that break it.
import { bareTextIn } from './bare-text.ts';
import type { Breach } from './breach.ts';
import { codeLines } from './code-lines.ts';
import { literalsIn } from './literal-words.ts';
import { packageOf, type SourceFile, target } from './read-imports.ts';
import { readableTextIn } from './readable-text.ts';
import { type RoomRule, rooms } from './rooms.ts';
import { spreadLiteralsIn } from './spread-literals.ts';
import { wholeRules } from './whole-rules.ts';

type Rule = (file: SourceFile) => readonly Breach[];

const longest = 300;
const nothingFolders = /\/(utils?|helpers?|common|types|misc)(\/|\.tsx?$)/;
/** Files that may be long because they hold data. */
const dataFiles = [
  /^src\/strings\/[^/]+\/job-texts\.ts$/,
  /\/shapes\.tsx$/,
  /^src\/workshop\/art\/(sets|rooms|props)\//,
  /easy-words/,
];
const onlyInsidePure =
  /(?<![\w.'"`])(Date\.now|new Date|Math\.random|crypto\.|fetch\(|window\.|localStorage|indexedDB|console\.|process\.|Buffer\.|__dirname|import\.meta|require\()/;

export function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

const arrows: Rule = (file) => {
  const room = roomOf(file.path);
  const rule = room === undefined ? undefined : rooms[room];
  if (room === undefined) return [];
  if (!rule)
    return [breach(file, 1, `There is no room called ${room}. Add it to src/workshop/checks/rooms.ts.`)];
  return file.imports.flatMap(({ from, typeOnly, line }) => {
    const there = target(file, from);
    const other = from.startsWith('.') ? roomOf(there) : undefined;
    if (other === room) return [];
    if (other !== undefined)
      return mayKnow(rule, other, typeOnly) ? [] : [breach(file, line, `${room} may not import ${other}.`)];
    if (from.startsWith('.') || from.startsWith('node:')) return nodeOnly(file, rule, from, line);
    const name = packageOf(from);
    const free = rule.packages.includes('*') || rule.packages.includes(name) || typeOnly;
    return free ? [] : [breach(file, line, `${room} may not import the package ${name}.`)];
  });
};

function mayKnow(rule: RoomRule, other: string, typeOnly: boolean): boolean {
  return rule.knows.includes(other) || (typeOnly && (rule.knowsTypesOf ?? []).includes(other));
}

function nodeOnly(file: SourceFile, rule: RoomRule, from: string, line: number): readonly Breach[] {
  if (!from.startsWith('node:') || rule.node) return [];
  return [breach(file, line, `${roomOf(file.path)} runs in a browser: it may not import ${from}.`)];
}

const purity: Rule = (file) => {
  const room = roomOf(file.path);
  if (room === undefined || !rooms[room]?.pure) return [];
  return codeLines(file.text).flatMap(([text, line]) => {
    const found = onlyInsidePure.exec(text)?.[1];
    return found ? [breach(file, line, `${room} is pure: ${found} has to arrive as an argument.`)] : [];
  });
};

/** The one file where the stage and the page meet. */
const theatre = 'src/device/theatre.ts';
const meetingPlace: Rule = (file) => {
  if (['stage', 'workshop', undefined].includes(roomOf(file.path)) || file.path === theatre) return [];
  const stages = file.imports.filter(({ from, typeOnly }) => !typeOnly && /\/stage\//.test(from));
  return stages.map(({ line }) => breach(file, line, `The page and the stage meet only in ${theatre}.`));
};

const size: Rule = (file) => {
  const lines = file.text.split('\n').length - 1;
  if (lines <= longest || dataFiles.some((data) => data.test(file.path))) return [];
  return [
    breach(
      file,
      longest + 1,
      `${lines} lines: find the second idea and give it a file (${longest} at most).`,
    ),
  ];
};

const opening: Rule = (file) =>
  /^(\/\/|#!)/.test(file.text)
    ? []
    : [breach(file, 1, 'The first line is a comment that says what the file holds and why.')];

const names: Rule = (file) => {
  const found: Breach[] = [];
  if (nothingFolders.test(file.path)) found.push(breach(file, 1, 'Name the idea, not the leftovers.'));
  if (/\/index\.tsx?$/.test(file.path))
    found.push(breach(file, 1, 'No barrels: import from where a thing lives.'));
  return found;
};

/** Pages, screens and hooks, and the files that type what they are given. */
const assembles = /(\/use[A-Z]\w*\.tsx?|[Ss]creens?\.tsx|\/(App|DeskPage)\.tsx|\/(desk|network-props)\.ts)$/;
/** Files of device/ that a view may import: they only put jobs and days into the page's language. */
const plainValues = ['src/device/jobs.ts', 'src/device/spoken-day.ts'];
const views: Rule = (file) => {
  if (!['game', 'desk'].includes(roomOf(file.path) ?? '') || assembles.test(file.path)) return [];
  return file.imports.flatMap(({ from, line }) => {
    const there = target(file, from);
    const isKnown = /^src\/(device|journal)\//.test(there) || there === 'src/desk/desk.ts';
    if (!isKnown || plainValues.includes(there)) return [];
    return [
      breach(
        file,
        line,
        'A view is given values and callbacks: only its Screen knows device, journal or desk.',
      ),
    ];
  });
};

/** Rooms where a module-level `let` is allowed: tools and the server have no sign-out that such a value would survive. */
const startsOnce = ['workshop', 'server'];
const moduleLet: Rule = (file) => {
  if (startsOnce.includes(roomOf(file.path) ?? 'workshop')) return [];
  return codeLines(file.text).flatMap(([text, line]) =>
    /^(export )?(let|var) /.test(text)
      ? [breach(file, line, 'It outlives whoever is signed in: keep it in an object made at opening.')]
      : [],
  );
};

const chance: Rule = (file) => {
  if (['workshop', undefined].includes(roomOf(file.path))) return [];
  return codeLines(file.text).flatMap(([text, line]) =>
    /\bMath\.random\b/.test(text)
      ? [breach(file, line, 'Chance comes from a seed: ask device/ids or practice/chance.')]
      : [],
  );
};

const words = /\/\/.*\b(TODO|FIXME|XXX)\b/;
const unfinished: Rule = (file) =>
  file.text
    .split('\n')
    .flatMap((text, at) =>
      words.test(text) && !file.path.endsWith('house-rules.ts')
        ? [breach(file, at + 1, 'Finish it or take it out.')]
        : [],
    );

const bareText: Rule = (file) =>
  file.path.endsWith('.tsx')
    ? bareTextIn(file.text).map(({ at, message }) =>
        breach(file, file.text.slice(0, at).split('\n').length, message),
      )
    : [];

const spreadLiterals: Rule = (file) =>
  spreadLiteralsIn(file.text, file.path.endsWith('x') ? 'tsx' : 'ts').map((at) =>
    breach(
      file,
      file.text.slice(0, at).split('\n').length,
      'A literal is spread into a literal: write what is in it where it goes.',
    ),
  );
/** The one file that may use the browser's language functions. */
const asksBrowser = 'src/kit/page-language.ts';
const ofBrowser = /\.(toLocale\w*|localeCompare)\(|\bIntl\.(?!Segmenter)/;
const pageLanguage: Rule = (file) => {
  if (file.path === asksBrowser || ['workshop', 'server', undefined].includes(roomOf(file.path))) return [];
  return codeLines(file.text).flatMap(([text, line]) =>
    ofBrowser.test(text)
      ? [
          breach(
            file,
            line,
            `That is the browser's language, not the page's: ask ${asksBrowser}; a pure room is given the answer.`,
          ),
        ]
      : [],
  );
};

const literalWords: Rule = (file) =>
  file.path.endsWith('.tsx') && roomOf(file.path) !== 'workshop'
    ? literalsIn(file.text).map(({ at, text }) =>
        breach(
          file,
          file.text.slice(0, at).split('\n').length,
          `“${text}” is said in English in any language: let it come from strings/.`,
        ),
      )
    : [];

/**
 * Functions that let facts out of a device, and the only files that may name them: `leaving` narrows facts to a parcel, and
 * what writes a file or a link takes that parcel. The first file of each list defines the function.
 */
const waysOut: Readonly<Record<string, readonly string[]>> = {
  mayKnow: ['src/practice/facts/audience.ts', 'src/progress/door/leaving.ts'],
  sealParcel: ['src/practice/facts/parcel.ts', 'src/progress/door/leaving.ts'],
  writeProgressFile: ['src/journal/progress-file.ts', 'src/journal/way-out.ts'],
  packGive: ['src/journal/give-link.ts', 'src/journal/way-out.ts'],
  packClass: ['src/journal/class-link.ts', 'src/journal/way-out.ts'],
  classCsv: ['src/desk/look/progress/csv.ts', 'src/desk/look/progress/export-text.ts'],
  xapiLines: ['src/progress/records/xapi.ts', 'src/desk/look/progress/export-text.ts'],
  xapiStatements: ['src/progress/records/xapi.ts', 'src/desk/look/progress/export-text.ts'],
  // Used for all downloads. Which files may download is listed below.
  createObjectURL: ['src/kit/download.ts'],
};
const downloads = [
  'src/device/progress-files.ts',
  'src/game/badges/badge-files.tsx',
  'src/desk/useDeskStore.ts',
  'src/desk/look/progress/class-files.ts',
  'src/desk/network/board/Publish.tsx',
];

const oneDoor: Rule = (file) => {
  if (['workshop', 'server', undefined].includes(roomOf(file.path))) return [];
  const found = Object.entries(waysOut).flatMap(([name, files]) => {
    if (files.includes(file.path)) return [];
    const word = new RegExp(`(?<![\\w.'])${name}\\b|\\.${name}\\(`);
    return codeLines(file.text).flatMap(([text, line]) =>
      word.test(text)
        ? [breach(file, line, `${name} is asked by ${files.at(-1)} alone: take a parcel there.`)]
        : [],
    );
  });
  const seals = codeLines(file.text).flatMap(([text, line]) =>
    /\bas (unknown as )?Parcel\b/.test(text) && file.path !== 'src/practice/facts/parcel.ts'
      ? [breach(file, line, 'A parcel is made by the door alone.')]
      : [],
  );
  const hands = file.imports.flatMap(({ from, line }) =>
    /\/kit\/download\.ts$/.test(from) && !downloads.includes(file.path)
      ? [
          breach(
            file,
            line,
            'Another file leaves the device: give it its line in PRIVACY.md, and list it here.',
          ),
        ]
      : [],
  );
  return [...found, ...seals, ...hands];
};

/** Rooms without words of any language: texts are passed in, or looked up by an id elsewhere. */
const wordless = /^src\/(?:practice|story|play|progress|journal|device|stage)\/|^src\/words\/[\w-]+\.ts$/;
/** Files of these rooms that may hold words, and why. */
const wordsAllTheSame: Readonly<Record<string, string>> = {
  'src/practice/help-numbers.ts': 'A helpline has one name in every language.',
  'src/progress/door/past-reviews.ts': 'It reads sentences that were written down before.',
  'src/journal/trouble.ts': 'It knows an error by what the browser says.',
  'src/stage/shader.ts': 'It holds a program for the graphics card.',
};

const wordsOut: Rule = (file) =>
  wordless.test(file.path) && !(file.path in wordsAllTheSame)
    ? readableTextIn(file.text, file.path.endsWith('x') ? 'tsx' : 'ts').map((at) =>
        breach(
          file,
          file.text.slice(0, at).split('\n').length,
          'Somebody reads this, or so it looks: words live in src/strings/en, by an id.',
        ),
      )
    : [];

export const houseRules: Readonly<Record<string, Rule>> = {
  arrows,
  purity,
  'meeting place': meetingPlace,
  size,
  opening,
  names,
  unfinished,
  'bare text': bareText,
  'spread literals': spreadLiterals,
  views,
  'module let': moduleLet,
  chance,
  'page language': pageLanguage,
  'literal words': literalWords,
  'words out': wordsOut,
  'one door': oneDoor,
};

/** `askers` are tests and settings, whose imports count as uses of `files`. */
export function breachesIn(
  files: readonly SourceFile[],
  askers: readonly SourceFile[] = [],
): readonly Breach[] {
  const each = files.flatMap((file) => Object.values(houseRules).flatMap((rule) => rule(file)));
  return [...each, ...Object.values(wholeRules).flatMap((rule) => rule(files, askers))];
}

function breach({ path }: SourceFile, line: number, message: string): Breach {
  return { path, line, message };
}
