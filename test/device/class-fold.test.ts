// The one class fold of a notebook: shared by all readers, moved on by new facts alone, and made in steps for a large school.
import { describe, expect, it } from 'vitest';
import { classFoldOf } from '../../src/device/class-fold.ts';
import { type Fact, mergeFacts } from '../../src/practice/facts/fact.ts';
import { createPen, moves, opens, show } from '../support/given.ts';

/** A notebook that has a list of facts, listeners and nothing else. */
function list(first: readonly Fact[] = []) {
  let facts = mergeFacts([], first);
  const listeners = new Set<() => void>();
  return {
    facts: () => facts,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    become(next: readonly Fact[]) {
      facts = mergeFacts([], next);
      for (const listener of listeners) listener();
    },
  };
}
const write = createPen();
const practised = (learner: string) => [
  write(opens(), { learner }),
  write(moves([show('name-need')]), { learner }),
];

describe('The fold of a notebook', () => {
  it('is shared by all readers, and keeps its value until a fact comes', () => {
    const notebook = list(practised('mira'));
    const fold = classFoldOf(notebook);
    expect(classFoldOf(notebook)).toBe(fold);
    expect(fold.folded()).toBe(fold.folded());
    expect([...fold.folded().state.learners.keys()]).toEqual(['mira']);
  });

  it('takes in new facts, and leaves the state of learners without new facts untouched', () => {
    const facts = [...practised('mira'), ...practised('theo')];
    const notebook = list(facts);
    const fold = classFoldOf(notebook);
    let told = 0;
    fold.subscribe(() => told++);
    const before = fold.folded().state.learners;
    notebook.become([...facts, ...practised('theo')]);
    const after = fold.folded().state.learners;
    expect(told).toBe(1);
    expect(after.get('mira')).toBe(before.get('mira'));
    expect(after.get('theo')).not.toBe(before.get('theo'));
  });

  it('starts over when the facts of a learner are gone', () => {
    const notebook = list([...practised('mira'), ...practised('theo')]);
    const fold = classFoldOf(notebook);
    expect(fold.folded().state.learners.size).toBe(2);
    notebook.become(practised('mira'));
    expect([...fold.folded().state.learners.keys()]).toEqual(['mira']);
  });

  it('of a whole school reports its progress, and shows the learners when it is done', async () => {
    const many = Array.from({ length: 40 }, (_, n) =>
      Array.from({ length: 510 }, () => write(opens(), { learner: `l${n}` })),
    ).flat();
    const fold = classFoldOf(list(many));
    const done = new Promise<void>((resolve) => {
      fold.subscribe(() => {
        if (fold.folded().folding === undefined) resolve();
      });
    });
    expect(fold.folded()).toMatchObject({ folding: { done: 0 } });
    expect(fold.folded().state.learners.size).toBe(0);
    await done;
    expect(fold.folded().state.learners.size).toBe(40);
  });
});
