// The rules of the house: every import arrow and every file keeps them, and each rule is shown to report a breach, so that no breach means something.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breachesIn, houseRules } from '../src/workshop/checks/house-rules.ts';
import { readImports, readSources, type SourceFile, sourceAt } from '../src/workshop/checks/read-imports.ts';
import { rooms } from '../src/workshop/checks/rooms.ts';
import { wholeRules } from '../src/workshop/checks/whole-rules.ts';

const root = resolve(import.meta.dirname, '..');
const files = readSources(root, 'src');
const settings = readdirSync(root).filter((name) => name.endsWith('.config.ts'));
const askers = [...readSources(root, 'test'), ...settings.map((path) => sourceAt(root, path))];

const fileWith = (path: string, text: string): SourceFile => ({ path, text, imports: readImports(text) });
const broken = (path: string, text: string): readonly string[] => {
  const file = fileWith(path, text);
  return Object.entries(houseRules).flatMap(([name, rule]) => (rule(file).length > 0 ? [name] : []));
};

describe('the files of src', () => {
  it('are read at all', () => expect(files.length).toBeGreaterThan(40));
  it('keep every rule of the house', () => {
    const lines = breachesIn(files, askers).map(({ path, line, message }) => `${path}:${line} ${message}`);
    expect(lines).toEqual([]);
  });
});

describe('the README', () => {
  const readme = readFileSync(resolve(root, 'README.md'), 'utf8');
  it('has every room on its map, and no other', () => {
    const map = readme.slice(readme.indexOf('| Room (`src/`)'));
    const named = [...map.matchAll(/^\| `(\w+)\/` \|/gm)].map(([, room]) => room);
    expect(named.sort()).toEqual(Object.keys(rooms).sort());
  });
  it('shows functions that the product calls', () => {
    const shown = [...readme.matchAll(/^\| `(\w+)\(/gm)].map(([, name = '']) => name);
    expect(shown.length).toBeGreaterThan(1);
    const product = files.filter(({ path }) => !path.startsWith('src/workshop/'));
    for (const name of shown) {
      const uses = product.flatMap(({ text }) => text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []);
      expect(uses.length, name).toBeGreaterThan(1);
    }
  });
});

describe('a rule of the house reports', () => {
  it.each([
    ['an import down the page', 'src/play/x.ts', "// x\nimport { a } from '../game/a.ts';\n", 'arrows'],
    ['an unknown room', 'src/attic/x.ts', '// x\n', 'arrows'],
    ['a package of another room', 'src/play/x.ts', "// x\nimport { h } from 'preact';\n", 'arrows'],
    [
      'a value from a room that gives only types',
      'src/stage/x.ts',
      "// x\nimport { y } from '../play/view.ts';\n",
      'arrows',
    ],
    [
      'the disk in a room for the browser',
      'src/kit/x.ts',
      "// x\nimport { readFileSync } from 'node:fs';\n",
      'arrows',
    ],
    [
      'a dynamic import down the page',
      'src/words/x.ts',
      "// x\nexport const a = () => import('../game/App.tsx');\n",
      'arrows',
    ],
    ['a clock in a pure room', 'src/progress/x.ts', '// x\nexport const a = () => Date.now();\n', 'purity'],
    ['chance in a pure room', 'src/play/x.ts', '// x\nexport const a = Math.random();\n', 'purity'],
    [
      'a Node global in a pure room',
      'src/writing/x.ts',
      "// x\nexport const a = Buffer.from('');\n",
      'purity',
    ],
    [
      'the disk in the room that Node and browser share',
      'src/writing/x.ts',
      "// x\nimport type { Stats } from 'node:fs';\n",
      'arrows',
    ],
    [
      'a second file in which Preact and the stage meet',
      'src/game/x.tsx',
      "// x\nimport 'preact';\nimport { a } from '../stage/a.ts';\n",
      'meeting place',
    ],
    ['too long a file', 'src/play/x.ts', `// x\n${'const a = 1;\n'.repeat(300)}`, 'size'],
    ['no first sentence', 'src/play/x.ts', 'export const a = 1;\n', 'opening'],
    ['a folder called utils', 'src/kit/utils/x.ts', '// x\n', 'names'],
    ['a barrel', 'src/kit/index.ts', '// x\n', 'names'],
    [
      'a second place that asks who may know a fact',
      'src/device/x.ts',
      "// x\nimport { mayKnow } from '../practice/facts/audience.ts';\nexport const a = mayKnow;\n",
      'one door',
    ],
    [
      'facts written to a file without the door',
      'src/desk/x.ts',
      '// x\nexport const a = (facts) => writeProgressFile(facts, { at: 0 });\n',
      'one door',
    ],
    [
      'a parcel that was not narrowed',
      'src/desk/x.ts',
      '// x\nexport const a = { facts: [] } as unknown as Parcel;\n',
      'one door',
    ],
    [
      'a new place that saves files',
      'src/desk/x.ts',
      "// x\nimport { download } from '../kit/download.ts';\nexport const a = download;\n",
      'one door',
    ],
    ['something unfinished', 'src/kit/x.ts', '// x\n// TODO later\n', 'unfinished'],
    [
      'a literal spread to save a line',
      'src/kit/x.ts',
      '// x\nexport const a = (b) => ({ ...{ b }, c: 1 });\n',
      'spread literals',
    ],
    [
      'a list spread into a list',
      'src/kit/x.ts',
      "// x\nexport const a = [...(['b', 'c'] as const), 'd'];\n",
      'spread literals',
    ],
    [
      'properties of an element in an object',
      'src/kit/x.tsx',
      '// x\nexport const a = (b) => <i {...{ b }} />;\n',
      'spread literals',
    ],
    [
      'a view that takes the whole desk',
      'src/desk/look/X.tsx',
      "// x\nimport type { Desk } from '../desk.ts';\n",
      'views',
    ],
    [
      'a view that asks the device',
      'src/game/talk/x.ts',
      "// x\nimport { now } from '../../device/clock.ts';\n",
      'views',
    ],
    ['a module-level let', 'src/desk/x.ts', '// x\nlet last: string | undefined;\n', 'module let'],
    [
      'a name for the screen in a pure room',
      'src/practice/x.ts',
      "// x\nexport const a = { name: 'Kind Start' };\n",
      'words out',
    ],
    [
      'a sentence for the screen in a pure room',
      'src/progress/x.ts',
      "// x\nexport const a = 'wants to learn it';\n",
      'words out',
    ],
    ['a question of two words', 'src/device/x.ts', "// x\nexport const a = 'right now?';\n", 'words out'],
    [
      'a sentence around a name',
      'src/play/x.ts',
      `// x\nexport const a = (b) => \`Played \${b}\`;\n`,
      'words out',
    ],
    ['chance without a seed', 'src/game/x.ts', '// x\nexport const a = Math.random;\n', 'chance'],
    [
      'text beside an element that comes and goes',
      'src/kit/x.tsx',
      '// x\nexport const a = (b) => <p>{b && <i />} Notice</p>;\n',
      'bare text',
    ],
    [
      'text that comes and goes',
      'src/kit/x.tsx',
      "// x\nexport const a = (b) => <p>{b && 'Done'}</p>;\n",
      'bare text',
    ],
    [
      'a label that changes in its place',
      'src/kit/x.tsx',
      "// x\nexport const a = (b) => <p>{b ? 'On' : 'Off'}</p>;\n",
      'bare text',
    ],
    [
      'a live region that is edited',
      'src/kit/x.tsx',
      '// x\nexport const a = (b) => <p role="status">{words.found(b)}</p>;\n',
      'bare text',
    ],
    [
      'text beside words that change',
      'src/kit/x.tsx',
      '// x\nexport const a = (b) => <p>Now: <Changing text={b} /></p>;\n',
      'bare text',
    ],
    [
      'text beside children that a component is given',
      'src/kit/x.tsx',
      '// x\ninterface P { readonly more: ComponentChildren }\nexport const A = ({ more }: P) => <p>Now {more}</p>;\n',
      'bare text',
    ],
    [
      'the browser’s order of names',
      'src/progress/x.ts',
      '// x\nexport const a = (b, c) => b.localeCompare(c);\n',
      'page language',
    ],
    [
      'a date as the browser writes it',
      'src/desk/x.ts',
      '// x\nexport const a = (b) => b.toLocaleDateString(undefined, {});\n',
      'page language',
    ],
    [
      'a collator without the page’s language',
      'src/desk/x.ts',
      '// x\nexport const a = new Intl.Collator();\n',
      'page language',
    ],
    ['words in markup', 'src/desk/x.tsx', '// x\nexport const a = <p>Well done</p>;\n', 'literal words'],
    [
      'a label in English',
      'src/desk/x.tsx',
      "// x\nexport const a = (b) => <i aria-label={b ? 'On' : words.off} />;\n",
      'literal words',
    ],
    [
      'words around a value',
      'src/desk/x.tsx',
      "// x\nexport const a = (b) => <p>{b + ' minutes'}</p>;\n",
      'literal words',
    ],
    [
      'text beside a list',
      'src/kit/x.tsx',
      '// x\nexport const a = (b) => <p>Now {b.map((c) => <i key={c} />)}</p>;\n',
      'bare text',
    ],
  ])('%s', (_, path, text, rule) => expect(broken(path, text)).toContain(rule));

  it('a name that two files export', () => {
    const both = (one: string, other: string) =>
      wholeRules['one meaning']?.([fileWith('src/desk/a.ts', one), fileWith('src/game/b.ts', other)], []) ??
      [];
    const twice = both('// x\nexport interface Sheet {}\n', '// x\n\nexport const Sheet = 1;\n');
    expect(twice).toMatchObject([{ path: 'src/game/b.ts', line: 3 }]);
    expect(both('// x\nexport type { Sheet };\n', '// x\nexport { Slip as Sheet };\n')).toHaveLength(1);
    expect(
      both('// x\nexport { Sheet as Slip };\n', '// x\nconst Slip = 1;\nexport type Sheet = 1;\n'),
    ).toEqual([]);
  });
  describe('an export', () => {
    const own = fileWith('src/play/a.ts', '// x\nexport const a = 1;\nexport const b = a;\n');
    const asked = (path: string, text: string) =>
      (wholeRules['asked for']?.([own], [fileWith(path, text)]) ?? []).map(({ line }) => line);
    it('that no file asks for', () => expect(asked('test/x.ts', 'const a = 1;\n')).toEqual([2, 3]));
    it('that only tests reach', () =>
      expect(asked('test/play/x.ts', "import { a, b } from '../../src/play/a.ts';\n")).toEqual([3]));
    it.each([
      ['test/play/x.ts', "import { a } from '../../src/play/a.ts';\n", [3]],
      ['src/play/x.ts', "import { a, type b } from './a.ts';\n", []],
      ['src/play/x.ts', "import { a as c, b } from './a.ts';\n", []],
      ['src/game/x.ts', "export const c = () => import('../play/a.ts').then((m) => m.a + m.b);\n", []],
      ['src/game/x.ts', "import * as all from '../play/a.ts';\nexport const c = all.a + all.b;\n", []],
      ['vite.config.ts', "import { a, b } from './src/play/a.ts';\n", []],
    ])('but not one that the file %s asks for: %s', (path, text, lines) =>
      expect(asked(path, text)).toEqual(lines),
    );
  });
  it('nothing in a clean file', () => {
    const text =
      "// x\nimport type { A } from '../play/view.ts';\nimport { type B } from '../practice/b.ts';\n";
    expect(broken('src/stage/x.ts', text)).toEqual([]);
  });
  it.each([
    '<p>{b && <i />}<span> {words.notice}</span></p>',
    '<p><b>{c}</b> {b && <i />}</p>',
    '<button><Icon name="on" /> {words.go(b)}</button>',
    "<p><Changing text={b ? 'On' : 'Off'} /></p>",
    '<option key={c}>{b ? words.on : words.off}</option>',
    '<p role="status"><Changing text={words.found(b)} /></p>',
  ])('nothing where text has an element of its own: %s', (markup) => {
    expect(broken('src/kit/x.tsx', `// x\nexport const a = (b, c) => ${markup};\n`)).toEqual([]);
  });
  it.each(['src/desk/look/TodayScreen.tsx', 'src/game/talk/useVoice.ts', 'src/game/HomeScreens.tsx'])(
    'nothing in %s, which gives views what they show',
    (path) => expect(broken(path, "// x\nimport { now } from '../../device/clock.ts';\n")).toEqual([]),
  );
  it('nothing where spread values are asked for', () => {
    const text = '// x\nexport const a = (b, c) => [...b.map((d) => ({ ...d, e: 1 })), ...(c ? [c] : [])];\n';
    expect(broken('src/kit/x.ts', text)).toEqual([]);
  });
  it.each([
    '<p className="soft">“{words.said(b)}” · 2</p>',
    '<img alt="" src="/a.webp" title={words.name} />',
    "<p title={b === 'yes' ? words.yes : undefined} />",
  ])('nothing where words come from strings: %s', (markup) => {
    expect(broken('src/desk/x.tsx', `// x\nexport const a = (b) => ${markup};\n`)).toEqual([]);
  });
  it.each([
    ['an id of two words', "a = 'not yet'"],
    ['a key made of ids', `a = (b, c) => \`asked \${b} \${c}\``],
    ['what is thrown', "a = () => { throw new Error('There is no page.'); }"],
    ['why data is refused', "a = { ok: false, why: 'There is no fact.' }"],
    ['what a schema says', "a = v.regex(/x/, 'a day is YYYY-MM-DD')"],
    ['markup', `a = (b) => \`<use href="#peep" x="\${b}"/>\``],
    ['a type', "a = (b: 'A long way off') => b"],
  ])('nothing, in a room without words, at %s', (_, code) =>
    expect(broken('src/practice/x.ts', `// x\nexport const ${code};\n`)).toEqual([]),
  );
  it('nothing where words of a language live', () => {
    for (const path of ['src/strings/en/x.ts', 'src/words/en/x.ts', 'src/writing/x.ts'])
      expect(broken(path, "// x\nexport const a = 'I am stuck on this.';\n")).toEqual([]);
  });
  it('nothing in a comment or a string', () => {
    expect(broken('src/play/x.ts', "// Date.now is not for us\nexport const a = 'window.x';\n")).toEqual([]);
  });
});
