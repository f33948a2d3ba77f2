// Whom stories are offered for: what the class says, else the grade of a figure, else the youngest.
import { expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import type { Fact, FactDraft } from '../../../src/practice/facts/fact.ts';
import type { Band } from '../../../src/practice/terms.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { storyBandOf } from '../../../src/progress/class/story-band.ts';
import { createPen } from '../../support/given.ts';

const write = createPen();
const own = (draft: FactDraft): Fact => ({ ...write(draft), learner: undefined, actor: 'ms-a' }) as Fact;
const opens = (id: string, band: Band): Fact => own({ type: 'ClassOpened', class: id, name: id, band });
const figure = { head: 'bun', skin: 'd08b5b', hair: '000000', clothes: 'ffe28a' } as const;
const mira = write({ type: 'LearnerAdded', nickname: 'Mira', figure, band: 'B' });
const bandAfter = (...facts: readonly Fact[]): Band => storyBandOf(projectClass(facts, jobs), 'mira');

it('is the youngest for somebody who has said nothing', () => expect(bandAfter()).toBe('A'));

it('is the grade of the figure for a student in no class', () => {
  expect(bandAfter(mira)).toBe('B');
  expect(bandAfter(mira, opens('one', 'C'))).toBe('B');
});

it('is that of the class a student is in, as it was set last', () => {
  const placed = write({ type: 'LearnerPlaced', class: 'one' });
  expect(bandAfter(mira, opens('one', 'C'), placed)).toBe('C');
  expect(bandAfter(mira, opens('one', 'C'), placed, opens('one', 'A'))).toBe('A');
  expect(bandAfter(mira, opens('one', 'C'), placed, own({ type: 'ClassClosed', class: 'one' }))).toBe('B');
});

it('is that of the only class for somebody without a figure', () => {
  expect(bandAfter(opens('one', 'C'))).toBe('C');
  expect(bandAfter(opens('one', 'C'), opens('two', 'B'))).toBe('A');
});
