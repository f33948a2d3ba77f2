// The one fold of a notebook: the same for all who look, by one fact where that will do, and bit by bit where there is much.
import { describe, expect, it } from 'vitest';
import { classFoldOf } from '../../src/device/class-fold.ts';
import { type Fact, mergeFacts } from '../../src/practice/facts/fact.ts';
import { createPen, moves, opens, show } from '../support/given.ts';

/** A notebook of which only its list is known. */
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
  it('is one, and the same value until something changes', () => {
    const notebook = list(practised('mira'));
    const fold = classFoldOf(notebook);
    expect(classFoldOf(notebook)).toBe(fold);
    expect(fold.folded()).toBe(fold.folded());
    expect([...fold.folded().state.learners.keys()]).toEqual(['mira']);
  });

  it('takes in what is new, and leaves those whom it does not concern as they are', () => {
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

  it('begins anew where somebody is gone', () => {
    const notebook = list([...practised('mira'), ...practised('theo')]);
    const fold = classFoldOf(notebook);
    expect(fold.folded().state.learners.size).toBe(2);
    notebook.become(practised('mira'));
    expect([...fold.folded().state.learners.keys()]).toEqual(['mira']);
  });

  it('of a whole school says how far it is, and shows it once it is there', async () => {
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
