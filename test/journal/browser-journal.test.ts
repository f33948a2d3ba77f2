// The browser's journal keeps the contract on IndexedDB, and two tabs on one database lose no fact.
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBrowserJournal } from '../../src/journal/browser-journal.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { describeJournal } from '../contracts/journal-contract.ts';
import { createPen, opens } from '../support/given.ts';

let databases = 0;
const freshName = () => `hand-up-test-${databases++}`;

describeJournal('A journal in the browser', () => createBrowserJournal({ name: freshName() }));

describe('Two tabs on one database', () => {
  const open: Journal[] = [];
  const tab = (name: string) => {
    const journal = createBrowserJournal({ name });
    open.push(journal);
    return journal;
  };
  afterEach(() => {
    for (const journal of open.splice(0)) journal.close();
  });

  it('lose nothing of what both write at once', async () => {
    const name = freshName();
    const [one, two] = [tab(name), tab(name)];
    const [mira, theo] = [createPen({ device: 'one' }), createPen({ device: 'two' })];
    const facts = Array.from({ length: 20 }, () => [mira(opens()), theo(opens())]);
    await Promise.all(facts.flatMap(([a, b]) => [one.append(a ? [a] : []), two.append(b ? [b] : [])]));
    await vi.waitFor(async () => expect(await one.read()).toHaveLength(40));
    await vi.waitFor(async () => expect(await two.read()).toEqual(await one.read()));
    expect(await tab(name).read()).toEqual(await one.read());
  });

  it('hold the same copy of a fact that both wrote, also after they are opened again', async () => {
    const name = freshName();
    const [one, two] = [tab(name), tab(name)];
    const whole = createPen()(opens());
    await one.append([{ ...whole, at: whole.at + 5 }]);
    await two.append([whole]);
    for (const journal of [one, two, tab(name)])
      await vi.waitFor(async () => expect(await journal.read()).toEqual([whole]));
  });

  it('hear of each other’s facts as facts that arrived', async () => {
    const name = freshName();
    const [one, two] = [tab(name), tab(name)];
    await two.read();
    const heard = vi.fn();
    two.subscribe(heard);
    const fact = createPen()(opens());
    await one.append([fact]);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    expect(heard).toHaveBeenCalledWith([fact], 'arrived');
    expect(await two.read()).toEqual([fact]);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('hear of each other’s facts at the next reading when the browser has no BroadcastChannel', async () => {
    const name = freshName();
    vi.stubGlobal('BroadcastChannel', undefined);
    const [one, two] = [tab(name), tab(name)];
    vi.unstubAllGlobals();
    await two.read();
    const heard = vi.fn();
    two.subscribe(heard);
    const fact = createPen()(opens());
    await one.append([fact]);
    expect(await two.read()).toEqual([fact]);
    expect(heard).toHaveBeenCalledWith([fact], 'arrived');
  });

  it('erase a learner in both tabs', async () => {
    const name = freshName();
    const [one, two] = [tab(name), tab(name)];
    const write = createPen();
    const others = write(opens(), { learner: 'theo' });
    await one.append([write(opens()), others]);
    await two.append([write(opens())]);
    const erased = write({ type: 'Erased' });
    await one.append([erased]);
    for (const journal of [one, two, tab(name)])
      await vi.waitFor(async () => expect(await journal.read()).toEqual([others, erased]));
  });

  it('see the small value that the other tab kept last', async () => {
    const name = freshName();
    const [one, two] = [tab(name), tab(name)];
    await one.keep('bookmark', 1);
    await two.keep('bookmark', 2);
    expect(await one.kept('bookmark')).toBe(2);
  });

  it('take turns under a lock where the browser has locks', async () => {
    const asked: string[] = [];
    const journal = createBrowserJournal({
      name: 'locked',
      locks: {
        request: (lock, work) => {
          asked.push(lock);
          return work();
        },
      },
    });
    open.push(journal);
    const write = createPen();
    await journal.append([write(opens())]);
    expect(asked).toEqual([]);
    await journal.append([write({ type: 'Erased' })]);
    expect(asked).toEqual(['locked:erase']);
  });
});

describe('Opening a journal', () => {
  it('does not announce what was there already', async () => {
    const name = freshName();
    const before = createBrowserJournal({ name });
    const fact = createPen()(opens());
    await before.append([fact]);
    before.close();
    const after = createBrowserJournal({ name });
    const heard = vi.fn();
    after.subscribe(heard);
    expect(await after.read()).toEqual([fact]);
    expect(heard).not.toHaveBeenCalled();
    after.close();
  });
});
