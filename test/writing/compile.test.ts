// Ink's own errors are reported with the file and line they are about, also in included files of other folders.
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/writing/compile.ts';
import { readSource } from '../../src/writing/source.ts';

const folder = 'stories/en/social/a-story';

/** Reads these files, which are given by their path from the story's folder. */
function readFrom(files: Readonly<Record<string, string>>) {
  return (path: string): string => {
    const text = files[path.replace(`${folder}/`, '')];
    if (text === undefined) throw new Error(`There is no ${path}.`);
    return text;
  };
}
const compileFiles = (files: Readonly<Record<string, string>>) =>
  compile(`${folder}/story.ink`, readFrom(files));

const whole = {
  'story.ink': 'INCLUDE parts/one.ink\n-> one\n',
  'parts/one.ink': 'INCLUDE deep/two.ink\n=== one ===\nOne.\n-> two\n',
  'parts/deep/two.ink': 'INCLUDE ../three.ink\n=== two ===\nTwo.\n-> three\n',
  'parts/three.ink': '=== three ===\nThree. #mood: happy\n-> END\n',
};

describe('a story in several files', () => {
  it('may include from the folder of the including file', () => {
    const { story, problems } = compileFiles(whole);
    expect(problems).toEqual([]);
    let told = '';
    while (story?.canContinue) told += story.Continue();
    expect(told).toBe('One.\nTwo.\nThree.\n');
  });

  it.each([
    ['parts/one.ink', '-> two', '-> too', 4],
    ['parts/deep/two.ink', '-> three', '{thre}', 4],
    ['parts/three.ink', 'Three.', '{ Three.', 2],
    ['story.ink', 'parts/one.ink', 'parts/none.ink', 1],
  ])('has its errors reported in %s', (file, from, to, line) => {
    const text = whole[file as keyof typeof whole].replace(from, to);
    const { story, problems } = compileFiles({ ...whole, [file]: text });
    expect(story).toBeUndefined();
    expect(problems[0]).toMatchObject({ file: `${folder}/${file}`, line, rule: 'ink' });
  });

  it('finds the file and line where a shown line was written', () => {
    const source = readSource(`${folder}/story.ink`, readFrom(whole));
    expect(source.shown('Three.')).toMatchObject({ file: `${folder}/parts/three.ink`, line: 2 });
  });

  it('that include each other are a problem, and checking them ends', () => {
    const { story, problems } = compileFiles({
      ...whole,
      'parts/three.ink': 'INCLUDE one.ink\n=== three ===\n-> END\n',
    });
    expect(story).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('the line where shown words were written', () => {
  const ink = [
    '=== a ===',
    'NOOR: Hi, "you"! #mood: happy',
    '{kind: You were kind.|You were not.}',
    "It is {count} o'clock. // a note",
    '+ [Wave. #id: wave]',
    '+ [Wave twice. #id: wave-twice]',
  ].join('\n');
  const source = readSource('story.ink', () => ink);
  it.each([
    ['Hi, “you”!', 2],
    ['You were kind.', 3],
    ['You were not.', 3],
    ['It is 12 o’clock.', 4],
  ])('%s', (shown, line) => expect(source.shown(shown).line).toBe(line));
  it('is found for choices by their whole id', () => {
    expect(source.choice('wave').line).toBe(5);
    expect(source.choice('wave-twice').line).toBe(6);
  });
  it('is the first line when nothing fits', () => expect(source.shown('No such line.').line).toBe(1));
});
