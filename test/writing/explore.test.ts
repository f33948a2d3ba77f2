// Merging states loses nothing: the flattened turns show what ink shows on every path, and exploring always ends.
import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/story/page.ts';
import { compile } from '../../src/writing/compile.ts';
import { explore } from '../../src/writing/explore.ts';
import type { InkStory } from '../../src/writing/ink-story.ts';
import { readSource } from '../../src/writing/source.ts';

const end = '-> stop\n=== stop ===\nThe end. #end: bright done\n-> END\n';
const two = (name: string, first = '', second = '') =>
  `+ [One. #id: ${name}-one]\n${first}\n+ [Two. #id: ${name}-two]\n${second}\n-`;

/** In each story, pages in the middle look alike after different choices: states that are merged too soon show the wrong words later. */
const stories: Readonly<Record<string, string>> = {
  'a variable read three parts later': `VAR kind = false
-> a
=== a ===
A.\n${two('a', '~ kind = true')} -> b
=== b ===
B.\n${two('b')} -> c
=== c ===
C.\n${two('c')} {kind: You were kind.|Hm.}
${end}`,
  'a variable that nothing reads again': `VAR seen = 0
-> a
=== a ===
A. {seen}\n${two('a', '~ seen = 1', '~ seen = 2')} -> b
=== b ===
B.\n${two('b')} C.
${end}`,
  'how often a part was seen': `-> a
=== a ===
A.\n+ [One. #id: a-one] -> side
+ [Two. #id: a-two] -> b
=== side ===
-> b
=== b ===
B.\n${two('b')} {side: You saw the side.|Straight on.}
${end}`,
  'choices that can be taken once': `-> hub
=== hub ===
Here.
* [One. #id: one] -> between
* [Two. #id: two] -> between
* [Three. #id: three] -> stop
=== between ===
Between.
+ [Back. #id: back] -> hub
+ [Stop. #id: stop] -> stop
=== stop ===
The end. #end: bright done
-> END
`,
  'words that change with every visit': `-> a
=== a ===
A.\n+ [One. #id: a-one]
{talk()}
+ [Two. #id: a-two]
- -> b
=== b ===
B.\n${two('b')} {talk()}
${end}
=== function talk() ===
{
- 1 == 1: {Hello.|Again.|And again.}
}`,
  'a tunnel with a parameter': `-> a
=== a ===
A.\n+ [One. #id: a-one] -> nap(1) ->
+ [Two. #id: a-two] -> nap(2) ->
- B.\n${two('b')} C.
${end}
=== nap(long) ===
Zzz.\n+ [Wake. #id: wake]
+ [Sleep. #id: sleep]
- You slept {long}.
->->`,
  'a variable that says where to go': `VAR later = -> left
VAR kind = false
-> a
=== a ===
A.\n${two('a', '~ kind = true')} -> b
=== b ===
B.\n+ [One. #id: b-one]
~ later = -> right
+ [Two. #id: b-two]
- -> c
=== c ===
C.\n${two('c')} -> later
=== left ===
Left. {kind: Kind.|Hm.}
-> stop
=== right ===
Right.
-> stop
=== stop ===
The end. #end: bright done
-> END
`,
  'a function that reads': `VAR count = 0
-> a
=== a ===
A.\n${two('a', '~ count = 2', '~ count = 1')} -> b
=== b ===
B.\n${two('b')} You have {told()}.
${end}
=== function told() ===
~ return count`,
  'a variable handed on by reference': `VAR hearts = 0
-> a
=== a ===
A.\n${two('a', '~ hearts = 1')} -> b
=== b ===
B.\n${two('b')} You have {look(hearts)}.
${end}
=== function look(ref what) ===
~ return what`,
  'choices that come from a thread': `VAR brave = false
-> a
=== a ===
A.\n${two('a', '~ brave = true')} -> b
=== b ===
B.\n${two('b')} -> c
=== c ===
C.
<- ideas
+ [One. #id: c-one] -> stop
=== ideas ===
+ {brave} [Roar. #id: roar] You roar. -> stop
+ [Hum. #id: hum] You hum. -> stop
=== stop ===
The end. #end: bright done
-> END
`,
  'a value that only this part knows': `-> a
=== a ===
~ temp kind = 0
A.\n${two('a', '~ kind = 1')} B.\n${two('b')} You have {kind}.
${end}`,
  'own words that are read later': `VAR say_level = 0
VAR was = 0
-> a
=== a ===
A.\n+ [Say it. #id: say #say: thank it]
~ was = say_level
+ [Wave. #id: wave]
- -> b
=== b ===
B.\n${two('b')} {was > 2: You said it all.|You waved, or spoke.}
${end}`,
};

function exploreInk(ink: string) {
  const read = () => ink;
  const { story, problems } = compile('story.ink', read);
  if (!story) throw new Error(JSON.stringify(problems));
  const source = readSource('story.ink', read);
  const limits = { states: 500, lines: 40, decisions: 30 };
  return { story, ...explore(story, source, new Set(), new Set(['it']), { limits }) };
}

/** Compares every path of the running story with the turns, and answers how many paths there were. */
function compareAllPaths(story: InkStory, turns: readonly Turn[]): number {
  story.state.LoadJson(start(story));
  let paths = 0;
  const compare = (at: number): void => {
    const shown: string[] = [];
    while (story.canContinue) shown.push((story.Continue() ?? '').trim());
    const turn = turns[at] as Turn;
    expect(turn.lines.map(({ text }) => text)).toEqual(shown.filter((text) => text !== ''));
    expect(turn.choices.map(({ text }) => text)).toEqual(story.currentChoices.map(({ text }) => text.trim()));
    if (turn.choices.length === 0) paths++;
    const here = story.state.ToJson();
    turn.choices.forEach((choice, index) => {
      for (const level of choice.say ? [0, 1, 2, 3] : [0]) {
        story.state.LoadJson(here);
        if (choice.say) story.variablesState.$('say_level', level);
        story.ChooseChoiceIndex(index);
        const next = turn.next[index];
        compare((typeof next === 'number' ? next : next?.[level]) as number);
      }
    });
  };
  compare(0);
  return paths;
}

const starts = new WeakMap<InkStory, string>();
function start(story: InkStory): string {
  return starts.get(story) as string;
}

describe('the turns show what ink shows, on every path, with', () => {
  it.each(Object.entries(stories))('%s', (_, ink) => {
    const { turns, problems } = exploreInk(ink);
    expect(problems).toEqual([]);
    const { story } = compile('story.ink', () => ink);
    if (!story) throw new Error('It compiled before.');
    starts.set(story, story.state.ToJson());
    expect(compareAllPaths(story, turns)).toBeGreaterThan(2);
  });
});

it('states that differ only in a variable that is never read again are merged', () => {
  const { states } = exploreInk(stories['a variable that nothing reads again'] as string);
  expect(states).toBe(3);
});

it('twenty-five switches that are never read again do not double the states each', () => {
  const names = Array.from({ length: 25 }, (_, at) => `s${at}`);
  const parts = names.map((name, at) => {
    const next = names[at + 1] ?? 'stop';
    return `=== ${name} ===\nPart ${at}.\n${two(name, `~ v_${name} = true`)} {v_${name}: Yes.|No.}\n-> ${next}`;
  });
  const ink = `${names.map((name) => `VAR v_${name} = false`).join('\n')}\n-> s0\n${parts.join('\n')}\n${end.replace('-> stop\n', '')}`;
  const { states, problems } = exploreInk(ink);
  expect(problems).toEqual([]);
  expect(states).toBe(51);
});

describe('is not proven, and exploring ends, with', () => {
  it.each([
    ['a divert that shows nothing and comes back', '-> a\n=== a ===\n-> a', 'endless', 2],
    ['lines that come round again', '-> a\n=== a ===\nRound.\n-> a', 'endless', 2],
    ['a function that calls itself', '{f()}\n=== function f() ===\n~ return f()', 'endless', 2],
    [
      'a count that grows on every round',
      `VAR n = 0\n-> a\n=== a ===\n~ n = n + 1\nRound {n} of it.\n${two('a')} -> a`,
      'not-proven',
      5,
    ],
    ['chance', `-> a\n=== a ===\nA {RANDOM(1, 6)}.\n${end}`, 'not-proven', 3],
    ['a shuffle', `-> a\n=== a ===\n{~Hi|Hello}.\n${end}`, 'not-proven', 3],
    ['counted turns', `-> a\n=== a ===\nA {TURNS()}.\n${end}`, 'not-proven', 3],
    ['turns since a part', `-> a\n=== a ===\nA {TURNS_SINCE(-> a)}.\n${end}`, 'not-proven', 3],
    ['a function from outside', `EXTERNAL dance()\n-> a\n=== a ===\nA.\n~ dance()\n${end}`, 'not-proven', 1],
  ])('%s', (_, ink, rule, line) => {
    const { turns, problems } = exploreInk(ink);
    expect(turns).toEqual([]);
    expect(problems.map((problem) => [problem.rule, problem.line])).toEqual([[rule, line]]);
  });
});
