// Entries wait in the pocket until the notebook has stored them: those of every tab, each under a name of its own, and stored once.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDevice } from '../../src/device/device.ts';
import { type Notebook, openNotebook } from '../../src/device/notebook.ts';
import type { OrderClock } from '../../src/device/order-clock.ts';
import { createPocket } from '../../src/device/pocket.ts';
import { createBrowserJournal } from '../../src/journal/browser-journal.ts';
import type { Journal } from '../../src/journal/journal.ts';
import type { FactDraft } from '../../src/practice/facts/fact.ts';
import { createMapWindow } from '../support/map-window.ts';

let stored: Map<string, string>;
let databases = 0;
const journals: Journal[] = [];
beforeEach(() => {
  stored = new Map();
  databases++;
});
afterEach(() => {
  for (const journal of journals.splice(0)) journal.close();
});

const notebookHere = (clock: OrderClock): Promise<Notebook> => {
  const journal = createBrowserJournal({ name: `waiting-${databases}` });
  journals.push(journal);
  return openNotebook(clock, () => [], journal);
};
/** A tab. `never` is the notebook of a tab that is closed before its journal opens. */
const openTab = (notebook: (clock: OrderClock) => Promise<Notebook> = notebookHere) =>
  createDevice(createPocket(createMapWindow(stored)), notebook);
const never = () => new Promise<Notebook>(() => {});
const chooses = (role: string): FactDraft => ({ type: 'PathwayChosen', role });
const waiting = () => [...stored.keys()].filter((key) => key.startsWith('hand-up:unwritten'));
const rolesIn = (notebook: Notebook) =>
  notebook.facts().flatMap((fact) => ('role' in fact && fact.role ? [fact.role] : []));
const written = async (device: ReturnType<typeof openTab>): Promise<readonly string[]> => {
  const notebook = await device.notebook();
  await vi.waitFor(() => expect(waiting()).toEqual([]));
  return rolesIn(notebook).toSorted();
};

describe('An entry that waits to be recorded', () => {
  it('is kept for two tabs side by side', async () => {
    const [one, other] = [openTab(never), openTab(never)];
    one.record(chooses('a'), 'mira');
    other.record(chooses('b'), 'mira');
    one.record(chooses('c'), 'mira');
    expect(waiting()).toHaveLength(3);
    expect(await written(openTab())).toEqual(['a', 'b', 'c']);
  });

  it('is stored by the next tab when its own was closed, and once when two tabs are open', async () => {
    const closed = openTab(never);
    closed.record(chooses('a'), 'mira');
    void closed.notebook();
    const [one, other] = [openTab(), openTab()];
    await Promise.all([one.notebook(), other.notebook()]);
    expect(await written(one)).toEqual(['a']);
    expect(await written(openTab())).toEqual(['a']);
  });

  it('is read from the single list in which an earlier version kept it', async () => {
    const moment = { at: 1, day: '2026-09-01' };
    const old = ['a', 'b'].map((role) => ({
      id: `old-${role}`,
      draft: chooses(role),
      learner: 'mira',
      moment,
    }));
    stored.set('hand-up:unwritten', JSON.stringify([...old, null, 'torn']));
    const device = openTab();
    device.record(chooses('c'), 'mira');
    expect(await written(device)).toEqual(['a', 'b', 'c']);
    expect((await device.notebook()).facts().map(({ id }) => id)).toEqual(
      expect.arrayContaining(['old-a', 'old-b']),
    );
  });

  it('stays in the pocket when it fits no fact, and does not block the others', async () => {
    const closed = openTab(never);
    closed.record({ type: 'RoleNotYet', role: 'r', note: 'n'.repeat(401) }, 'mira');
    closed.record(chooses('a'), 'mira');
    stored.set('hand-up:unwritten:torn', '{"draft":');
    stored.set('hand-up:unwritten:empty', '{}');
    const notebook = await openTab().notebook();
    await vi.waitFor(() => expect(rolesIn(notebook)).toEqual(['a']));
    await vi.waitFor(() => expect(notebook.trouble()).toBe('unfit'));
    expect(waiting()).toHaveLength(3);
    expect(waiting()).toEqual(expect.arrayContaining(['hand-up:unwritten:torn', 'hand-up:unwritten:empty']));
  });

  it('is held by the page when storage is full', async () => {
    const view = createMapWindow(stored);
    const device = createDevice(createPocket(view), notebookHere);
    view.full = true;
    device.record(chooses('a'), 'mira');
    const notebook = await device.notebook();
    await vi.waitFor(() => expect(rolesIn(notebook)).toEqual(['a']));
  });

  it('is removed with its learner', () => {
    const device = openTab(never);
    device.record(chooses('a'), 'mira');
    device.record(chooses('b'), 'theo');
    device.forget('mira');
    expect(waiting()).toHaveLength(1);
  });

  it('is reported and kept when it fits no fact, also among many entries of the desk', async () => {
    const device = openTab();
    const notebook = await device.notebook();
    const moment = { at: 1, day: '2026-09-01' };
    await device.signAll([
      { id: 'good', actor: 'ms-a', moment, draft: { type: 'TrainingCancelled', training: 't' } },
      { id: 'bad', actor: 'ms-a', moment, draft: { type: 'TrainingCancelled', training: 't'.repeat(81) } },
    ]);
    expect(notebook.facts().map(({ id }) => id)).toEqual(['good']);
    expect(waiting()).toEqual(['hand-up:unwritten:bad']);
  });
});
