// Walks are read as people write them, and a step that fails is named.
import { describe, expect, it } from 'vitest';
import { parseWalk } from '../../src/writing/parse-walk.ts';
import { problemOnWalk } from '../../src/writing/walk-through.ts';
import { book } from '../play/two-step-book.ts';

const text = `# Eager
Asks and thanks.

~ My heart is loud.
> wave  Her name.
: Hi!
< 1
> wave
> tell 3  What she did.
= bright done
`;

describe('a walk', () => {
  it('has a title, a line about it, steps with their line numbers, and an ending', () => {
    const { walk, problems } = parseWalk(text, 'eager.walk');
    expect(problems).toEqual([]);
    expect(walk).toEqual({
      title: 'Eager',
      about: 'Asks and thanks.',
      beginning: 0,
      steps: [
        { kind: 'think', text: 'My heart is loud.', at: 4 },
        { kind: 'choose', choice: 'wave', at: 5 },
        { kind: 'expect', text: 'Hi!', at: 6 },
        { kind: 'back', step: 1, at: 7 },
        { kind: 'choose', choice: 'wave', at: 8 },
        { kind: 'choose', choice: 'tell', level: 3, at: 9 },
      ],
      ending: { kind: 'bright', slug: 'done' },
    });
  });

  it.each([
    ['no title', text.replace('# Eager\n', ''), 1],
    ['no ending', text.replace('= bright done\n', ''), 9],
    ['an ending of no kind', text.replace('= bright done', '= great done'), 10],
    ['something after the ending', `${text}> wave\n`, 11],
    ['a level that is too high', text.replace('tell 3', 'tell 4'), 9],
    ['a step back to nowhere', text.replace('< 1', '< zero'), 7],
    ['a line that is no step', text.replace(': Hi!', 'Hi!'), 6],
  ])('with %s is refused at its line', (_, torn, line) => {
    const { walk, problems } = parseWalk(torn, 'eager.walk');
    expect(walk).toBeUndefined();
    expect(problems.map((problem) => problem.line)).toContain(line);
  });
});

describe('a walk through a book', () => {
  const first = book.turns[0]?.choices[0]?.id ?? '';
  const walkOf = (steps: string) => {
    const { walk } = parseWalk(`# Try\n\n${steps}\n= bright nowhere\n`, 'try.walk');
    if (!walk) throw new Error('This walk should be whole.');
    return problemOnWalk(book, walk, 'try.walk');
  };
  it('names a choice that does not exist, and those that do', () => {
    expect(walkOf('> fly')).toMatchObject({ line: 3, message: expect.stringContaining(first) });
  });
  it('names expected words that are not on the page', () => {
    expect(walkOf(': No such words.')).toMatchObject({ line: 3, rule: 'walk' });
  });
  it('cannot go back to before the beginning', () => {
    expect(walkOf('< 3')).toMatchObject({ line: 3, message: expect.stringContaining('0 decisions') });
  });
  it('cannot stop before the ending', () => {
    expect(walkOf(`> ${first}`)).toMatchObject({ line: 4, message: 'The walk stops before the ending.' });
  });
  it('says which ending it reached when that is another one', () => {
    expect(walkOf(`> ${first}\n> tell 3`)).toMatchObject({
      line: 5,
      message: expect.stringMatching(/^It ends \w+ [\w-]+, not bright nowhere\.$/),
    });
  });
  it('needs a level for own words, and takes none elsewhere', () => {
    expect(walkOf(`> ${first}\n> tell`)).toMatchObject({
      line: 4,
      message: expect.stringContaining('add a level'),
    });
    expect(walkOf(`> ${first} 2`)).toMatchObject({
      line: 3,
      message: expect.stringContaining('take the level away'),
    });
  });
});
