// Ink as writers know it: what the game uses plays to the end, and what it does not use is reported at its line, with what to write instead.
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { starterStory } from '../../src/workshop/cli/starter.ts';
import { storiesOnDisk } from '../../src/workshop/library/stories-on-disk.ts';
import { readCast } from '../../src/writing/read-cast.ts';
import { shelve } from '../../src/writing/shelve.ts';
import { storyTexts } from '../support/story-texts.ts';

const { cast } = readCast(storiesOnDisk(resolve(import.meta.dirname, '../..')));
const whole = starterStory('the-leaning-plant');
const place = { id: 'the-leaning-plant', folder: 'stories/en/academic/the-leaning-plant' };
const anyTime = 'HANA: Any time! #mood: happy';

function shelved(ink: string) {
  const story = shelve(storyTexts({ [`${place.folder}/story.ink`]: ink }), place, cast);
  const problems = story.problems.filter(({ rule }) => rule !== 'walks' && rule !== 'watch');
  return { ...story, problems, said: problems.map(({ line, message }) => `${line} ${message}`) };
}

/** The story with one passage changed, and the number of the changed line. */
function changed(from: string, to: string, ink = whole): { readonly ink: string; readonly line: number } {
  const at = ink.indexOf(from);
  if (at < 0) throw new Error(`The story has no "${from}".`);
  return { ink: ink.replace(from, () => to), line: whole.slice(0, at).split('\n').length };
}

describe('ink that is not used is reported at its line:', () => {
  const slashes =
    'Ink leaves out all that follows //, tags too. For two slashes write \\/\\/; a note stands on a line of its own.';
  const glue = 'The game does not use glue (<>): each line is a bubble of its own. Write it as one line.';
  const numberSign = (tag: string) =>
    `A # begins a tag, so "#${tag}" is not shown. Write \\# for a number sign.`;
  it.each([
    [
      'a list',
      'VAR notes = false',
      'LIST seen = paper\nVAR notes = false',
      'The game does not use LIST. Write a VAR for each thing: VAR notes = false.',
    ],
    ['glue', anyTime, 'HANA: Any <>\ntime! #mood: happy', glue],
    ['glue at the start', anyTime, '<> any time!', glue],
    [
      'a thread',
      'What do you tell her?',
      '<- ask\nWhat do you tell her?',
      'The game does not use threads (<-). Write these choices here, or go there: -> part.',
    ],
    [
      'a function from outside',
      'VAR notes = false',
      'EXTERNAL now()\nVAR notes = false',
      'The game does not use EXTERNAL: nothing from outside answers. Use a VAR.',
    ],
    [
      'a note with no end',
      anyTime,
      `/* a note\n${anyTime}`,
      'This note is never closed, and takes the rest of the file. End it with */.',
    ],
    ['slashes in a line', 'a secret', 'a yes//no secret', slashes],
    ['slashes in a choice', '["Thanks!" #id', '["Yes//no" #id', slashes],
    ['a web address', anyTime, 'HANA: See http://a.b! #mood: happy', slashes],
    ['a note after words', anyTime, `${anyTime} // a note`, slashes],
    ['a number sign in a line', anyTime, 'HANA: Take hint #1, then! #mood: happy', numberSign('1, then!')],
    ['a number sign in a choice', '["Thanks!" #id', '[Take hint #1 #id', numberSign('1')],
    [
      'chance',
      anyTime,
      'HANA: {~Any|No} time! #mood: happy',
      'A shuffle makes every playing another: not proven. Use a VAR.',
    ],
  ])('%s', (_, from, to, message) => {
    const { ink, line } = changed(from, to);
    expect(shelved(ink).said).toEqual([`${line} ${message}`]);
  });
});

describe('ink that is used plays:', () => {
  const twice = (hum: string): string => {
    const once = changed('How do you ask her?', '-> hum ->\nHow do you ask her?').ink;
    return `${changed(anyTime, `-> hum ->\n    ${anyTime}`, once).ink}\n=== hum ===\n${hum}\n->->\n`;
  };
  it.each([
    ['a number sign with a stroke', changed(anyTime, 'HANA: Hint \\#1! #mood: happy').ink, 'Hint #1!'],
    ['one in a choice', changed('["Thanks!" #id', '["Thanks for \\#1!" #id').ink, undefined],
    [
      'braces and bars with a stroke',
      changed(anyTime, 'HANA: Any \\{time\\} \\| day! #mood: happy').ink,
      'Any {time} | day!',
    ],
    ['slashes with strokes', changed(anyTime, 'HANA: It is a\\/\\/b! #mood: happy').ink, 'It is a//b!'],
    [
      'a gather with a label',
      changed('- -> ask', '- (after) Here we are. #mood: calm\n-> ask').ink,
      'Here we are.',
    ],
    [
      'a gather with words and a face',
      changed('- -> ask', '- Here we are. #mood: calm\n-> ask').ink,
      'Here we are.',
    ],
    [
      'a label that is read',
      changed(
        'How do you ask her?',
        '{start.after > 0: Now then.}\nHow do you ask her?',
        changed('- -> ask', '- (after) -> ask').ink,
      ).ink,
      'Now then.',
    ],
    ['a choice with a label', changed('+ ["Thanks!" #id', '+ (ok) ["Thanks!" #id').ink, undefined],
    ['a note over lines', changed(anyTime, `/* one\n #mood: two\n*/ ${anyTime}`).ink, 'Any time!'],
    ['a note inside a line', changed(anyTime, 'HANA: Any /* soon */time! #mood: happy').ink, 'Any time!'],
    ['a note after a way', changed('- -> use', '- -> use // on we go').ink, undefined],
    ['a cycle', twice('HANA: {&La la!|Lo lo!} #mood: happy'), 'Lo lo!'],
    ['once only', twice('HANA: La{! la!|lo!} #mood: happy'), 'Lalo!'],
    ['words that stop', twice('HANA: {La la!|Lo lo!} #mood: happy'), 'Lo lo!'],
    [
      'a cycle over lines',
      twice('{ cycle:\n- HANA: La la! #mood: happy\n- HANA: Lo lo! #mood: happy\n}'),
      'Lo lo!',
    ],
    [
      'a way there and back after words',
      `${changed(anyTime, 'HANA: Any time! -> hum ->').ink}\n=== hum ===\nHana hums.\n->->\n`,
      'Any time! Hana hums.',
    ],
    [
      'a function',
      `${changed(anyTime, 'HANA: Any {day(2)}! #mood: happy').ink}\n=== function day(x) ===\n{ x > 1:\n    ~ return "time"\n}\n~ return "day"\n`,
      'Any time!',
    ],
    [
      'a constant',
      changed(
        'say_level >= 2',
        'say_level >= most',
        changed('VAR notes = false', 'VAR notes = false\nCONST most = 2').ink,
      ).ink,
      undefined,
    ],
    [
      'a condition with not',
      changed('{\n- notes:', '{ not notes:\n    HANA: No notes? #mood: calm\n}\n{\n- notes:').ink,
      'No notes?',
    ],
    ['a choice for some', changed('+ ["Thanks!" #id', '+ {notes} ["Thanks!" #id').ink, undefined],
    ['a choice taken once', changed('+ ["Thanks!" #id', '* ["Thanks!" #id').ink, undefined],
    ['a way for when none is left', changed('- -> use\n', '* -> use\n- -> use\n').ink, undefined],
    ['a reminder to the writer', changed(anyTime, `TODO: mend this line\n    ${anyTime}`).ink, 'Any time!'],
    [
      'a part of a part',
      changed('=== ask ===', '=== ask ===\n= one', changed('- -> ask', '- -> ask.one').ink).ink,
      undefined,
    ],
    [
      'a part that is told something',
      changed('=== ask ===', '=== ask(x) ===', changed('- -> ask', '- -> ask(2)').ink).ink,
      undefined,
    ],
    [
      'a word with marks to look up',
      changed(anyTime, 'HANA: I like c++ a lot! #mood: happy', changed('# gloss: test', '# gloss: c++').ink)
        .ink,
      'I like c++ a lot!',
    ],
  ])('%s', (_, ink, told) => {
    const { said, book } = shelved(ink);
    expect(said).toEqual([]);
    const lines = book?.turns.flatMap((turn) => turn.lines.map(({ text }) => text));
    if (told !== undefined) expect(lines).toContain(told);
    expect(lines?.join()).not.toMatch(/\(after\)|TODO|\\|soon/);
  });
});

describe('a misspelt speaker does not become the narrator:', () => {
  const right = 'HANA: ';
  it.each([
    ['Hana:', right],
    ['hana:', right],
    ['HANA :', right],
    ['HANA：', right],
    ['HANA:No space, then:', right],
    ['HÁNA:', right],
    ['HANNA:', right],
    ['Hanna:', right],
    ['HNAA:', right],
    ['“HANA:', right],
    ['(HANA):', right],
    ['HANA;', right],
    ['HANA –', right],
    ['HANA (Thinks):', 'HANA (thinks): '],
    ['HANA(thinks):', 'HANA (thinks): '],
    ['HANA (thinking):', 'HANA (thinks): '],
    ['Hana thinks:', 'HANA (thinks): '],
    ['Coach:', 'COACH: '],
    ['COACH :', 'COACH: '],
    // A person of another story: the name is known all the same.
    ['Ms. Okafor:', 'MS-OKAFOR: '],
    ['MS OKAFOR:', 'MS-OKAFOR: '],
  ])('%s', (written, begins) => {
    const { ink, line } = changed(anyTime, `${written} Any time! #mood: happy`);
    const { said } = shelved(ink);
    expect(said).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${line} .* is not read as a speaker\\. Begin the line with "${begins.replace(/[()]/g, '\\$&')}"`,
        ),
      ),
    ]);
  });

  it.each(['The sign says: Keep out.', 'One thing: her hat.', 'Next: the sun.', 'HANA: One thing: light.'])(
    '“%s” is fine',
    (line) => expect(shelved(changed(anyTime, `${line} #mood: happy`).ink).said).toEqual([]),
  );

  it('an unknown name in capitals is reported with a question whether that person speaks', () => {
    const { ink, line } = changed(anyTime, 'ZED : Any time! #mood: happy');
    expect(shelved(ink).said).toEqual([
      `${line} If ZED speaks here, write ZED: and add them to # cast:. If not, begin without a colon.`,
    ]);
  });
});

describe('a choice that cannot be read, or told from another, is reported:', () => {
  const none = 'This option has no words to read. Write them before its tags.';
  it.each([
    ['no words', '[#id: thanks', none],
    ['marks alone', '["…" #id: thanks', none],
    ['a letter that takes no room', '[\u200b #id: thanks', none],
    [
      'the same words',
      '["Bye!" #id: thanks',
      'bye says the same words. Write what is different about this option.',
    ],
    [
      'the same words with other marks',
      '[bye. #id: thanks',
      'bye says the same words. Write what is different about this option.',
    ],
    [
      'the same words now and then',
      '["{notes:Bye|Thanks}!" #id: thanks',
      'bye says the same words. Write what is different about this option.',
    ],
  ])('%s', (_, written, message) => {
    const { ink, line } = changed('["Thanks!" #id: thanks', written);
    expect(shelved(ink).said).toContain(`${line} ${message}`);
  });
});

it.each(['c++', '(x', 'a.b*', '[hm]', '?'])('a glossary word may have any marks: %s', (word) => {
  const { ink, line } = changed('# gloss: test', `# gloss: ${word}`);
  expect(shelved(ink).said).toEqual([`${line} The story never says "${word}". Use it, or take it out.`]);
});

it('an ink line plays as it was proven', () => {
  const { ink } = changed(anyTime, 'HANA: {notes:Hint|Tip} \\#1! #mood: happy');
  const { book } = shelved(ink);
  const told = book?.turns.flatMap(({ lines }) => lines.map(({ text }) => text)) ?? [];
  expect(told).toEqual(expect.arrayContaining(['Hint #1!', 'Tip #1!']));
});
