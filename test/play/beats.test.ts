// How a page is cut into beats: the parts that are on screen at one time.
import { describe, expect, it } from 'vitest';
import { cutIntoBeats } from '../../src/play/beats.ts';
import type { Line, Page } from '../../src/story/page.ts';

const line = (kind: Line['kind'], text: string): Line => ({
  kind,
  text,
  cues: [],
  ...(kind === 'speech' ? { who: 'noor' } : {}),
});
const choices = [{ id: 'a', text: 'A', evidence: [] }];
const page = (lines: readonly Line[], ends = false): Page =>
  ends ? { lines, choices: [], end: { kind: 'bright', slug: 'x' } } : { lines, choices };

describe('a page', () => {
  it('keeps every line, in order, whatever its shape', () => {
    const lines = [
      line('narration', 'One.'),
      line('narration', 'Two.'),
      line('narration', 'Three.'),
      line('narration', 'Four.'),
      line('speech', 'Hi.'),
      line('thought', 'Hm.'),
      line('coach', 'You said hi.'),
      line('coach', 'And again.'),
      line('speech', 'Ready?'),
    ];
    const { beats } = cutIntoBeats(page(lines));
    const kept = beats.flatMap((beat) => [...beat.narration, beat.speech, beat.thought, beat.coach]);
    expect(kept.filter(Boolean)).toEqual(lines);
    for (const beat of beats) expect(beat.narration.length).toBeLessThanOrEqual(3);
  });

  it('gives each line of speech a beat of its own', () => {
    const { beats } = cutIntoBeats(page([line('speech', 'One.'), line('speech', 'Two.')], true));
    expect(beats.map((beat) => beat.speech?.text)).toEqual(['One.', 'Two.']);
  });

  it('shows the opening and its question together', () => {
    const { beats, question } = cutIntoBeats(
      page([line('narration', 'It is late.'), line('narration', 'What now?')]),
    );
    expect(beats).toHaveLength(1);
    expect(question).toBe('What now?');
  });

  it('asks after the coach on a new beat, which still shows the last speech', () => {
    const { beats } = cutIntoBeats(
      page([line('speech', 'Sure.'), line('coach', 'You waited.'), line('narration', 'What do you say?')]),
    );
    expect(beats).toHaveLength(2);
    expect(beats[1]?.speech?.text).toBe('Sure.');
    expect(beats[1]?.coach).toBeUndefined();
  });

  it('echoes the choice on its first beat only', () => {
    const { beats } = cutIntoBeats(page([line('speech', 'One.'), line('speech', 'Two.')]), 'Wave.');
    expect(beats.map((beat) => beat.echo)).toEqual(['Wave.', undefined]);
  });

  it('has one empty beat when it has no lines', () => {
    expect(cutIntoBeats(page([])).beats).toEqual([{ narration: [] }]);
  });
});
