// The order of facts from two tabs of one device: a fact comes after all that its tab showed when it was pressed, whenever it is stored (device/notebook.ts).
import { expect, it } from 'vitest';
import { createDevice } from '../../src/device/device.ts';
import { openNotebook } from '../../src/device/notebook.ts';
import { createMemoryJournal } from '../../src/journal/memory-journal.ts';
import type { Fact, FactDraft } from '../../src/practice/facts/fact.ts';
import { createTestPocket } from '../support/devices.ts';
import { createPen } from '../support/given.ts';

const rename = (nickname: string): FactDraft => ({ type: 'LearnerRenamed', nickname });
const figure = { head: 'bun', skin: 'd08b5b', hair: 'ffe28a', clothes: 'ffe28a' } as const;

/** A fact from a device whose clock said the year 2100. */
const ahead = (draft: FactDraft): Fact => ({
  ...createPen({ device: 'ahead' })(draft),
  at: Date.UTC(2100, 0, 1),
  day: '2100-01-01',
});

const names = (facts: readonly Fact[]) =>
  facts.flatMap((fact) => ('nickname' in fact ? [fact.nickname] : []));

/** A browser with two tabs: they share one pocket and one journal. */
function browser() {
  const [pocket, journal] = [createTestPocket(), createMemoryJournal()];
  return {
    journal,
    pocket,
    openTab: () => createDevice(pocket, (clock) => openNotebook(clock, () => [], journal)),
  };
}

const written = async (tab: ReturnType<typeof createDevice>, count: number): Promise<readonly Fact[]> => {
  const notebook = await tab.notebook();
  if (notebook.facts().length >= count) return notebook.facts();
  return new Promise((done) => {
    const stop = notebook.subscribe(() => {
      if (notebook.facts().length < count) return;
      stop();
      done(notebook.facts());
    });
  });
};

it('a new fact comes after all facts that were there, also after one from a clock that ran ahead', async () => {
  const { journal, openTab } = browser();
  await journal.append([ahead({ type: 'LearnerAdded', nickname: 'Rocket', figure, band: 'B' })]);
  const tab = openTab();
  await tab.notebook();
  tab.record(rename('Comet'), 'mira');
  const facts = await written(tab, 2);
  expect(names(facts)).toEqual(['Rocket', 'Comet']);
  expect(facts[1]?.at).toBeLessThan(Date.UTC(2100, 0, 1));
});

it('facts of both tabs come in the order of the presses, whichever tab stores first', async () => {
  const { openTab } = browser();
  const [one, two] = [openTab(), openTab()];
  await Promise.all([one.notebook(), two.notebook()]);
  one.record(rename('Comet'), 'mira');
  two.record(rename('Rocket'), 'mira');
  one.record(rename('Moon'), 'mira');
  expect(names(await written(two, 3))).toEqual(['Comet', 'Rocket', 'Moon']);
});

it('a fact keeps the place of its press when the page closed before it was stored', async () => {
  const { openTab, journal, pocket } = browser();
  const first = openTab();
  await first.notebook();
  first.record(rename('Comet'), 'mira');
  await written(first, 1);
  // This waited in the pocket when its page closed; it was pressed before another tab renamed again.
  const pressed = { time: Date.now(), count: 0 };
  pocket.write('unwritten', [
    {
      id: 'late',
      draft: rename('Late'),
      learner: 'mira',
      order: pressed,
      moment: { at: pressed.time, day: '2026-11-30' },
    },
  ]);
  pocket.write('order', { time: pressed.time + 1, count: 0 });
  const second = openTab();
  await second.notebook();
  second.record(rename('Rocket'), 'mira');
  expect(names(await written(second, 3))).toEqual(['Comet', 'Late', 'Rocket']);
  expect((await journal.read()).map(({ id }) => id)[1]).toBe('late');
});

it('a fact pressed before the journal was read gets its place once it is read', async () => {
  const { journal, openTab } = browser();
  await journal.append([ahead({ type: 'LearnerAdded', nickname: 'Rocket', figure, band: 'B' })]);
  const tab = openTab();
  tab.record(rename('Comet'), 'mira');
  tab.record(rename('Moon'), 'mira');
  await tab.notebook();
  tab.record(rename('Sun'), 'mira');
  expect(names(await written(tab, 4))).toEqual(['Rocket', 'Comet', 'Moon', 'Sun']);
});

it('facts left in the pocket by an earlier version, or with a torn place, get a place by their time', async () => {
  const { pocket, openTab } = browser();
  const moment = { at: Date.UTC(2026, 8, 1), day: '2026-09-01' };
  pocket.write('unwritten', [
    { id: 'old', draft: rename('Comet'), learner: 'mira', moment },
    { id: 'torn', draft: rename('Moon'), learner: 'mira', moment, order: { time: -4 } },
  ]);
  const facts = await written(openTab(), 2);
  expect(facts.map(({ order }) => order)).toEqual([
    { time: moment.at, count: 0 },
    { time: moment.at, count: 1 },
  ]);
});
