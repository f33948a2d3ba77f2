// Levels of own words, checked on the labelled sentences of the learning design.
import { describe, expect, it } from 'vitest';
import type { ComponentId } from '../../src/practice/terms.ts';
import { componentsFor, evidenceFor } from '../../src/words/components.ts';
import { levelFor } from '../../src/words/levels.ts';

describe('asking', () => {
  it.each<[string, ComponentId[], number]>([
    ['nothing', [], 0],
    ['Hi', ['greet'], 1],
    ['Could you help me with my slides?', ['polite', 'topic'], 2],
    ["Hey DeShawn, do you have a minute? I'm stuck on step 3", ['greet', 'time', 'topic', 'problem'], 2],
    ['Can you show me how to cut a clip?', ['polite', 'help', 'topic'], 2],
    [
      'Kai help. Mic no work. I try restart. Show me please.',
      ['greet', 'topic', 'problem', 'tried', 'help', 'polite'],
      3,
    ],
    [
      'Ms. Reyes, I checked two websites. How do I know which one to trust?',
      ['greet', 'tried', 'topic', 'help'],
      3,
    ],
  ])('%s', (_, components, level) => {
    expect(levelFor('ask', components, 'A')).toBe(level);
  });

  it('needs two boosters for the top level in band C', () => {
    const one: ComponentId[] = ['polite', 'topic', 'help', 'tried'];
    expect(levelFor('ask', one, 'B')).toBe(3);
    expect(levelFor('ask', one, 'C')).toBe(2);
    expect(levelFor('ask', [...one, 'okno'], 'C')).toBe(3);
  });

  it('counts a soft form as the kind form or as a booster, never as both', () => {
    expect(levelFor('ask', ['greet', 'topic', 'help'], 'A')).toBe(2);
    expect(levelFor('ask', ['greet', 'time', 'topic', 'help'], 'A')).toBe(3);
  });
});

describe('thanking and giving feedback', () => {
  it.each<['thank' | 'feedback', ComponentId[], number]>([
    ['thank', ['thanks'], 1],
    ['thank', ['act', 'thanks'], 2],
    ['thank', ['act', 'effect'], 2],
    ['thank', ['name', 'act', 'effect'], 3],
    ['feedback', ['thanks'], 1],
    ['feedback', ['still'], 2],
    ['feedback', ['still', 'effect'], 3],
  ])('%s %j is level %i', (kind, components, level) => {
    expect(levelFor(kind, components, 'A')).toBe(level);
  });
});

describe('evidence', () => {
  it('is always strong, and names each micro-skill once', () => {
    const shown = evidenceFor(componentsFor('feedback'));
    expect(new Set(shown.map((one) => one.micro)).size).toBe(shown.length);
    expect(shown.every((one) => one.quality === 'adaptive')).toBe(true);
    expect(shown.map((one) => one.micro)).toEqual(
      expect.arrayContaining(['specific-thanks', 'say-impact', 'kind-honest', 'still-stuck']),
    );
  });

  it('takes a polite form as a clear ask only together with its topic', () => {
    expect(evidenceFor(['polite'])).toEqual([]);
    expect(evidenceFor(['polite', 'topic'])).toEqual([{ micro: 'ask-clearly', quality: 'adaptive' }]);
  });
});
