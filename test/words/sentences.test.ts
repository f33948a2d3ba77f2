// The labelled sentences have the form that the figures of the ear rest on. What they say is not read here (words/components.ts).
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ComponentId, componentIds } from '../../src/practice/terms.ts';

interface Sentence {
  readonly text: string;
  readonly kind: 'ask' | 'thanks' | 'tell';
  /** The helper's name, where the sentence is meant for somebody. */
  readonly to?: string;
  readonly labels: readonly { readonly part: ComponentId; readonly words: string }[];
  readonly flags: readonly string[];
  readonly about: {
    readonly age: number;
    readonly register: string;
    readonly category: string;
    readonly helper: 'adult' | 'peer';
  };
}

const asking: readonly ComponentId[] = ['greet', 'polite', 'problem', 'tried', 'help', 'time', 'okno'];
const thanking: readonly ComponentId[] = ['name', 'thanks', 'act', 'effect', 'next', 'still'];
const flags = ['vague', 'answer-grab', 'demand', 'put-down', 'unkind', 'blame', 'empty-praise'];
const categories = ['technical', 'academic', 'personal-management', 'social'];
/** The length of the box that a student types in. */
const longest = 400;

const readme = read('README.md');
const open = sentencesIn('open');
const setAside = sentencesIn('set-aside');
const fresh = sentencesIn('fresh');

// A failing test names lines, never sentences, so that the set-aside ones stay unread.
describe.each([
  ['open', open],
  ['set aside', setAside],
  ['fresh', fresh],
])('the sentences that are %s', (_, sentences) => {
  it('quote words that stand in the text exactly once', () => {
    const isOff = ({ text, labels }: Sentence) =>
      labels.some(({ words }) => words === '' || text.split(words).length !== 2);
    expect(linesWhere(sentences, isOff)).toEqual([]);
  });

  it('have only parts of their kind', () => {
    const isOff = ({ kind, labels }: Sentence) => {
      const parts = kind === 'ask' ? asking : thanking;
      return labels.some(({ part }) => !parts.includes(part));
    };
    expect(linesWhere(sentences, isOff)).toEqual([]);
  });

  it('have known kinds, flags and categories, an age from 8 to 14, and fit the box', () => {
    const isOff = ({ text, kind, flags: raised, about }: Sentence) =>
      !['ask', 'thanks', 'tell'].includes(kind) ||
      raised.some((flag) => !flags.includes(flag)) ||
      !categories.includes(about.category) ||
      !['adult', 'peer'].includes(about.helper) ||
      about.age < 8 ||
      about.age > 14 ||
      text.length > longest;
    expect(linesWhere(sentences, isOff)).toEqual([]);
  });
});

it('labels only parts that the project knows', () => {
  expect(componentIds).toEqual(expect.arrayContaining([...asking, ...thanking]));
});

it('has enough sentences and labels, and as many set aside as open', () => {
  expect(open.length + setAside.length).toBeGreaterThanOrEqual(420);
  expect(labelCount([...open, ...setAside])).toBeGreaterThanOrEqual(1000);
  expect(Math.abs(open.length - setAside.length)).toBeLessThanOrEqual(1);
  expect(fresh).toHaveLength(60);
});

it('has no sentence twice', () => {
  const texts = [...open, ...setAside, ...fresh].map(({ text }) => text.toLowerCase());
  expect(new Set(texts).size).toBe(texts.length);
});

it.each(['set-aside', 'fresh'])('has the %s sentences that the page vouches for', (name) => {
  const hash = createHash('sha256')
    .update(read(`${name}.jsonl`))
    .digest('hex');
  expect(readme).toContain(`\`${name}.jsonl\` | \`${hash}\``);
});

function read(name: string): string {
  return readFileSync(new URL(`./sentences/${name}`, import.meta.url), 'utf8');
}

function sentencesIn(name: string): readonly Sentence[] {
  return read(`${name}.jsonl`)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** The numbers of the lines, from 1. */
function linesWhere(sentences: readonly Sentence[], isOff: (sentence: Sentence) => boolean): number[] {
  return sentences.flatMap((sentence, index) => (isOff(sentence) ? [index + 1] : []));
}

/** A part counts once a sentence, however many words show it. */
function labelCount(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { labels }) => sum + new Set(labels.map(({ part }) => part)).size, 0);
}
