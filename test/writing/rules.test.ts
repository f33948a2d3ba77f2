// Each rule of the checker is shown to report, at the right line, one fault put into a whole story, and to report nothing in the whole one.
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { starterStory } from '../../src/workshop/cli/starter.ts';
import { storiesOnDisk } from '../../src/workshop/library/stories-on-disk.ts';
import type { ExploreLimits } from '../../src/writing/explore.ts';
import { readCast } from '../../src/writing/read-cast.ts';
import { ruleNames } from '../../src/writing/rule-names.ts';
import { shelve } from '../../src/writing/shelve.ts';
import { storyTexts } from '../support/story-texts.ts';

const { cast } = readCast(storiesOnDisk(resolve(import.meta.dirname, '../..')));
const whole = starterStory('the-leaning-plant');

/** Rules that reported something in this file; the last test asks for all of them. */
const fired = new Set<string>();
/** Rules whose faults are tested in other files of this folder. */
const elsewhere = new Set<string>(['prop', 'act', 'curtain', 'met', 'walk', 'order', 'coverage', 'audit']);

interface Found {
  readonly rule: string;
  readonly line: number;
  readonly message: string;
}

function problemsOf(ink: string, limits?: ExploreLimits): readonly Found[] {
  const place = { id: 'the-leaning-plant', folder: 'stories/en/academic/the-leaning-plant' };
  const stories = storyTexts({ [`${place.folder}/story.ink`]: ink });
  const { problems } = shelve(stories, place, cast, limits ? { limits } : {});
  for (const { rule } of problems) fired.add(rule);
  return problems.filter(({ rule }) => rule !== 'walks' && rule !== 'watch');
}

/** The story with one passage changed, and the number of the changed line. */
function spoilt(from: string, to: string): { readonly ink: string; readonly line: number } {
  const at = whole.indexOf(from);
  if (at < 0) throw new Error(`The story has no "${from}".`);
  return { ink: whole.replace(from, to), line: whole.slice(0, at).split('\n').length };
}

function lineOf(text: string): number {
  return whole.slice(0, whole.indexOf(text)).split('\n').length;
}

it('a whole story has no problem', () => expect(problemsOf(whole)).toEqual([]));

it('a story may have a heads-up without being sensitive', () => {
  const { ink } = spoilt('# minutes: 4', '# minutes: 4\n# heads-up: It is about plants.');
  expect(problemsOf(ink)).toEqual([]);
});

describe('a problem is reported at its line:', () => {
  it.each([
    ['no closing bracket', 'ink', '#slip: hide]', '#slip: hide'],
    ['a divert to nowhere', 'ink', '- -> ask', '- -> asking'],
    ['an unknown mood', 'mood', '#mood: proud', '#mood: proudish'],
    ['an unknown place', 'place', '#place: classroom', '#place: attic'],
    ['an unknown stage', 'stage', '#stage: use', '#stage: using'],
    ['an unknown speaker', 'speaker', 'HANA: This is Bob. Bob stays', 'HANNA: This is Bob. Bob stays'],
    ['an unknown person who enters', 'speaker', '#enter: hana', '#enter: hanna'],
    ['an unknown tag on a line', 'tag', '#enter: hana', '#enters: hana'],
    ['an unknown tag in a choice', 'tag', '#ev: try-first partial', '#evidence: try-first partial'],
    ['an unknown micro-skill', 'micro-skill', '#ev: try-first partial', '#ev: try-once partial'],
    ['an unknown quality', 'quality', '#ev: try-first partial', '#ev: try-first good'],
    [
      'three evidences',
      'evidence',
      '#ev: try-first partial',
      '#ev: try-first partial #ev: name-need partial #ev: notice-need partial',
    ],
    ['an unknown slip', 'slip', '#slip: hide', '#slip: hiding'],
    ['an unknown way of asking', 'via', '#ev: try-first partial', '#ev: try-first partial #via: telepathy'],
    ['a choice without an id', 'id', '#id: hide-it #ev', '#ev'],
    ['own words without a prompt', 'say', '#say: thank my-plant', '#say: thank your-plant'],
    ['an unknown kind of ending', 'end', '#end: steady two-days', '#end: okay two-days'],
    [
      'four options',
      'options',
      '+ ["Thanks!" #id: thanks',
      '+ ["Hm." #id: hm]\n    -> end_steady\n+ ["Thanks!" #id: thanks',
      '#id: bye',
    ],
    [
      'no strong option',
      'adaptive',
      '#ev: ask-to-learn adaptive',
      '#ev: ask-to-learn partial',
      '#id: your-plant',
    ],
    ['one id for two choices', 'id', '#id: please-fix', '#id: your-plant', '#id: your-plant'],
    [
      'a long line',
      'line-length',
      'HANA: You saw that? I try',
      `HANA: You saw that? ${'I saw it too, '.repeat(6)}I try`,
    ],
    [
      'three sentences in a bubble',
      'line-sentences',
      'HANA: You saw that? I try',
      'HANA: Oh! You saw that? I try',
    ],
    [
      'three sentences from the coach',
      'coach-length',
      'COACH: You asked for a hint. Now',
      'COACH: Good. You asked for a hint. Now',
    ],
    [
      'a word the coach never says',
      'banned-word',
      'COACH: You asked for a hint.',
      'COACH: You just asked for a hint.',
    ],
    [
      'a long choice',
      'choice-length',
      '["Thanks!" #id: thanks',
      `["Thanks! ${'And thanks again. '.repeat(5)}" #id: thanks`,
    ],
    [
      'a long sentence',
      'sentence-length',
      'HANA (thinks): I could sing.',
      'HANA (thinks): I could sing and sing and sing and sing and sing and sing and sing and sing.',
    ],
    [
      'a bumpy ending without a way on',
      'bumpy',
      'After lunch, Hana and your notes will still be there.',
      'Hana and your notes went home.',
    ],
    [
      'a long first page',
      'opening',
      'What do you do first?',
      'It leans a lot.\nIt leans and leans.\nWhat do you do first?',
      'Your bean plant leans',
    ],
    ['an unknown sound', 'sfx', '#enter: hana', '#enter: hana #sfx: kaboom'],
    ['own words of another kind than their prompt', 'say', '#say: thank my-plant', '#say: ask my-plant'],
    ['own words with one answer', 'say', '- say_level >= 2:', '- 1 == 2:', '#id: tell'],
    ['a memory that nothing reads', 'variable', 'VAR notes = false', 'VAR hums = false\nVAR notes = false'],
    ['a memory that nothing changes', 'variable', '~ notes = true', '~ temp hums = true', 'VAR notes'],
    ['a glossary word never said', 'gloss', '# gloss: test', '# gloss: attic \\| a room\n# gloss: test'],
    ['braces in the tags of a choice', 'tag', '#slip: hide]', '#slip: {say_level > 1:hide|hide}]'],
  ])('%s', (_, rule, from, to, where?: string) => {
    const { ink, line } = spoilt(from, to);
    const found = problemsOf(ink).filter((problem) => problem.rule === rule);
    // A fault of a whole decision or page is reported at its first line.
    const place = where === undefined ? line : lineOf(where);
    expect([...new Set(found.map((problem) => problem.line))]).toEqual([place]);
    for (const { message } of found) expect(message).toMatch(/[.?"”…)]$/);
  });

  it.each([
    ['a missing title', 'head', '# title: The leaning plant\n', ''],
    ['an unknown band', 'band', '# band: A', '# band: D'],
    ['an unknown role', 'role', '# feeds: science-method-guide', '# feeds: plant-boss'],
    ['another folder than its id', 'id', '# id: the-leaning-plant', '# id: a-leaning-plant'],
    ['another folder than its category', 'category', '# category: academic', '# category: technical'],
    ['an unknown difficulty', 'difficulty', '# difficulty: 1', '# difficulty: 9'],
    ['an unknown setting', 'setting', '# setting: classroom', '# setting: attic'],
    ['an unknown seat', 'seat', '# seat: asker', '# seat: window'],
    ['an unknown category', 'category', '# category: academic', '# category: cooking'],
    ['minutes that are no number', 'minutes', '# minutes: 4', '# minutes: soon'],
    ['a glossary word without a meaning', 'gloss', '# gloss: test \\| a way', '# gloss: test a way'],
    [
      'six glossary words',
      'gloss',
      '# gloss: test',
      `${['a', 'b', 'c', 'd', 'e'].map((word) => `# gloss: ${word} \\| it`).join('\n')}\n# gloss: test`,
    ],
    ['a prompt that no choice opens', 'say', '#say: thank my-plant', '#ev: specific-thanks adaptive'],
    ['no ending that goes well', 'endings', '#end: bright one-change', '#end: steady one-change'],
    ['two endings', 'endings', '#end: steady two-days', '#end: bright one-change'],
    ['a person who never comes', 'cast', '# cast: hana', '# cast: hana, kai'],
    ['an unknown person', 'speaker', '# cast: hana', '# cast: hana, zed'],
    ['a sensitive story without a heads-up', 'sensitive', '# minutes: 4', '# minutes: 4\n# sensitive'],
    ['a heads-up without words', 'sensitive', '# minutes: 4', '# minutes: 4\n# heads-up:'],
    ['a part for an unknown person', 'speaker', '# minutes: 4', '# minutes: 4\n# as: zed'],
    ['a person talking with themself', 'cast', '# minutes: 4', '# minutes: 4\n# as: hana'],
    ['beginnings that are not in the story', 'beginnings', '# minutes: 4', '# minutes: 4\n# beginnings: 2'],
    ['more beginnings than allowed', 'beginnings', '# minutes: 4', '# minutes: 4\n# beginnings: 9'],
    ['a beginning without its number', 'beginnings', 'VAR notes', 'VAR beginning = 1\nVAR notes'],
    ['a brief of one sentence', 'brief', ' You want to know why your plant leans.', ''],
    ['too few examples', 'say', '# example: my-plant \\| next \\| Next time I will change one thing\n', ''],
    ['an unknown tag', 'tag', '# minutes: 4', '# minutes: 4\n# mood: happy'],
    ['the same tag twice', 'tag', '# minutes: 4', '# minutes: 4\n# minutes: 5'],
    [
      'nothing weak that sounds polite',
      'polite-weak',
      "You're so good at this. Could you please fix it?",
      'Fix it. You do it. Now.',
    ],
    [
      'nothing strong that is short',
      'blunt-strong',
      'Can I have a hint?',
      'Can I have a hint about what it leans to?',
    ],
    [
      'strong moves that are the longest',
      'longest',
      'Can I have a hint?',
      'Can I have a hint about the light or the water, or what?',
    ],
    ['a trail that never moves on', 'trail', '#stage: ask', ''],
    ['long words', 'long-words', 'HANA (thinks): I could sing.', 'HANA (thinks): How vegetarian.'],
    ['no bumpy ending', 'endings', '#end: bumpy after-lunch', '#end: steady after-lunch'],
  ])('%s', (_, rule, from, to) => {
    const all = problemsOf(
      rule === 'trail' ? whole.replaceAll(/#stage: (ask|use|reflect)/g, '') : spoilt(from, to).ink,
    );
    expect(all.map((problem) => problem.rule)).toContain(rule);
  });

  it('too many words that a child may not know', () => {
    const hard = problemsOf(whole.replaceAll(/ (plant|leans?|hint)\b/g, ' rhododendron'));
    expect(hard.find(({ rule }) => rule === 'hard-words')?.message).toContain('rhododendron');
  });
  it('a line that no path reaches, and a choice that no path offers', () => {
    const attic =
      'Bob lives in the attic.\n+ [Wave. #id: wave-at-bob]\n+ [Go. #id: go-from-bob]\n- -> end_steady';
    const ink = whole.replace('=== end_steady ===', `=== attic ===\n${attic}\n\n=== end_steady ===`);
    const lines = ink.split('\n');
    const places = ['Bob lives', '#id: wave-at', '#id: go-from'].map(
      (text) => lines.findIndex((line) => line.includes(text)) + 1,
    );
    expect(problemsOf(ink)).toMatchObject(places.map((line) => ({ rule: 'unmet', line })));
  });
  it('a story that remembers nothing', () => {
    const { ink } = spoilt('- notes:', '- 1 == 1:');
    expect(problemsOf(ink).map(({ rule }) => rule)).toEqual(['memory', 'variable']);
  });
  it('words after one beginning only, which are no memory', () => {
    const { ink } = spoilt('- notes:', '- beginning == 2:');
    const drawn = ink.replace('VAR notes = false', 'VAR beginning = 1').replace('    ~ notes = true\n', '');
    const two = drawn.replace('# minutes: 4', '# minutes: 4\n# beginnings: 2');
    expect(problemsOf(two).map(({ rule }) => rule)).toEqual(['memory']);
  });
  it('a second beginning that is too long', () => {
    const { ink } = spoilt(
      'It looks like it wants to tell you a secret.',
      '{beginning == 2:It leans, and '.concat('leans, and '.repeat(9), 'hums.|It hums.}'),
    );
    const two = ink
      .replace('VAR notes', 'VAR beginning = 1\nVAR notes')
      .replace('# minutes: 4', '# minutes: 4\n# beginnings: 2');
    expect(problemsOf(two).map(({ rule }) => rule)).toContain('opening');
  });
  it('a path that stops without an ending', () => {
    const { ink } = spoilt('    -> end_bumpy', '    -> DONE');
    expect(problemsOf(ink).map(({ rule }) => rule)).toContain('end');
  });
  it('an ending that has choices after it', () => {
    const { ink } = spoilt('HANA (thinks): I could sing.', 'HANA (thinks): I could sing. #end: bright sang');
    expect(problemsOf(ink).map(({ rule }) => rule)).toContain('end');
  });
  it('two endings on one path', () => {
    const { ink } = spoilt('HANA: Oh. Bye! #mood: calm', 'HANA: Oh. Bye! #mood: calm #end: bright bye');
    expect(problemsOf(ink).map(({ rule }) => rule)).toContain('end');
  });
  it('a path that comes back to an earlier part', () => {
    const { ink } = spoilt('    -> end_bumpy', '    -> use');
    expect(problemsOf(ink).map(({ rule }) => rule)).toContain('path-length');
  });
  it('a path that is too short', () => {
    const { ink } = spoilt(
      '    HANA: Is that plant in a book club? #mood: surprised\n',
      '    -> end_bumpy\n',
    );
    expect(problemsOf(ink).find(({ rule }) => rule === 'path-length')?.message).toContain('200 at least');
  });
  it('the strong move always in the same place', () => {
    const decision = /(^\+ \[[^\n]*\n(?:^(?!\+ \[|- ->|===)[^\n]*\n)+){2,3}/gm;
    const option = /^\+ \[[^\n]*\n(?:^(?!\+ \[)[^\n]*\n)+/gm;
    const isStrong = (text: string) => /adaptive|#say:/.test(text.split('\n')[0] ?? '');
    const strongFirst = whole.replace(decision, (options) =>
      [...(options.match(option) ?? [])].sort((a, b) => Number(isStrong(b)) - Number(isStrong(a))).join(''),
    );
    expect(problemsOf(strongFirst)).toMatchObject([{ rule: 'place-of-strong', line: 2 }]);
  });
  it('a path that is too long', () => {
    const long = whole.replace(
      '=== ask ===\n',
      `=== ask ===\n${'Hana hums and hums and hums, and so do you.\n'.repeat(60)}`,
    );
    expect(problemsOf(long).find(({ rule }) => rule === 'path-length')?.message).toContain('600 at most');
  });
  it('long words all through, in a band for young readers', () => {
    const [head = '', body = ''] = whole.split('VAR say_level');
    const heavy = `${head}VAR say_level${body.replaceAll(/ (a|the|you|is|it|and|to) /g, ' information ')}`;
    expect(problemsOf(heavy).map(({ rule }) => rule)).toContain('grade');
  });
  it('a story that goes round without end, at the part where it does', () => {
    const round = whole.replace('- -> ask', '- -> round\n\n=== round ===\n-> round');
    const line = round.split('\n').indexOf('=== round ===') + 1;
    expect(problemsOf(round)).toMatchObject([{ rule: 'endless', line }]);
  });
  it('more states than can be read, as “not proven”', () => {
    expect(problemsOf(whole, { states: 3, lines: 80, decisions: 60 }).map(({ rule }) => rule)).toContain(
      'not-proven',
    );
  });
});

it('every rule has reported something', () => {
  expect(ruleNames.filter((rule) => !fired.has(rule) && !elsewhere.has(rule))).toEqual([]);
});
