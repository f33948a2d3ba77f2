// Badges are recorded from what the notebook holds: once each, whatever screen is open and in however many tabs.
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { watchBadges } from '../../src/device/badge-watch.ts';
import { type Notebook, openNotebook } from '../../src/device/notebook.ts';
import { createOrderClock } from '../../src/device/order-clock.ts';
import { createBrowserJournal } from '../../src/journal/browser-journal.ts';
import type { Journal } from '../../src/journal/journal.ts';
import type { Fact } from '../../src/practice/facts/fact.ts';
import { badgeFactId } from '../../src/progress/pathway/badges.ts';
import { rubricWords } from '../../src/strings/en/micro-skills.ts';
import { createTestPocket } from '../support/devices.ts';
import { dayFor } from '../support/given.ts';
import { role, wayTo } from '../support/way-to-badge.ts';

const journals: Journal[] = [];
afterEach(() => {
  for (const journal of journals.splice(0)) journal.close();
});

const open = (name: string): Promise<Notebook> => {
  const journal = createBrowserJournal({ name });
  journals.push(journal);
  return openNotebook(createOrderClock(createTestPocket()), () => [], journal);
};

/** A page of a device: its notebook, and the watch that writes badges into it. The page is at rest when the test says so. */
async function page(name: string, whose?: string) {
  const notebook = await open(name);
  const resting: (() => void)[] = [];
  const recorded: string[] = [];
  const writing: Promise<void>[] = [];
  const look = watchBadges(notebook, {
    today: () => dayFor(9),
    words: rubricWords,
    whenAtRest: (run) => {
      resting.push(run);
      return () => resting.splice(0);
    },
    record: (fact) => {
      recorded.push(fact.id);
      writing.push(notebook.record([{ id: fact.id, fact, learner: fact.learner as string }]));
    },
    whose: () => whose,
  });
  /** Rests until the watch has looked at every learner and the badges it found are written. */
  const rest = async () => {
    while (resting.length > 0) {
      for (const run of resting.splice(0)) run();
      await Promise.all(writing);
    }
  };
  const badges = () => notebook.facts().flatMap((fact) => (fact.type === 'BadgeEarned' ? [fact.id] : []));
  return { notebook, recorded, rest, badges, look };
}
const badge = (learner: string): string => badgeFactId(learner, `role:${role}`);
const withoutLast = (facts: readonly Fact[]) => facts.slice(0, -1);

describe('A badge', () => {
  it('is recorded when everything it needs was there before the page was opened', async () => {
    const first = await page('there');
    await first.notebook.takeIn(wayTo('whole'));
    const later = await page('there');
    await later.rest();
    expect(later.badges()).toEqual([badge('mira')]);
  });

  it('is recorded once, when its last deed comes in, and the next badge on its own', async () => {
    const facts = wayTo('whole');
    const one = await page('once');
    await one.notebook.takeIn(withoutLast(facts));
    await one.rest();
    expect(one.badges()).toEqual([]);
    await one.notebook.takeIn(facts.slice(-1));
    await one.rest();
    expect(one.badges()).toEqual([badge('mira')]);
    await one.notebook.takeIn(wayTo('whole', 'theo'));
    await one.rest();
    expect(one.recorded).toEqual([badge('mira'), badge('theo')]);
  });

  it('is looked for one student at a time, each time the page is idle', async () => {
    const notebook = await open('one at a time');
    await notebook.takeIn([...wayTo('whole'), ...wayTo('whole', 'theo')]);
    const found: string[] = [];
    const idle: (() => void)[] = [];
    watchBadges(notebook, {
      today: () => dayFor(9),
      words: rubricWords,
      whenAtRest: (run) => {
        idle.push(run);
        return () => idle.splice(0);
      },
      record: ({ id }) => found.push(id),
      whose: () => undefined,
    });
    idle.pop()?.();
    expect(found).toHaveLength(1);
    idle.pop()?.();
    expect(found.toSorted()).toEqual([badge('mira'), badge('theo')].toSorted());
    idle.pop()?.();
    expect(idle).toEqual([]);
  });

  it('is one fact where two tabs of a device record it at once', async () => {
    const [one, other] = [await page('tabs'), await page('tabs')];
    await one.notebook.takeIn(wayTo('whole'));
    await other.notebook.takeIn([]);
    await Promise.all([one.rest(), other.rest()]);
    expect([...one.recorded, ...other.recorded]).toContain(badge('mira'));
    for (const each of [one, other, await page('tabs')]) expect(each.badges()).toEqual([badge('mira')]);
  });

  it('is recorded on a student’s page only while its owner plays there', async () => {
    let whose = 'theo';
    const notebook = await open('player');
    await notebook.takeIn([...wayTo('whole'), ...wayTo('whole', 'theo')]);
    const found: string[] = [];
    let run = (): void => {};
    const look = watchBadges(notebook, {
      today: () => dayFor(9),
      words: rubricWords,
      whenAtRest: (next) => {
        run = next;
        return () => {};
      },
      record: ({ id }) => found.push(id),
      whose: () => whose,
    });
    run();
    await expect.poll(() => found).toEqual([badge('theo')]);
    whose = 'mira';
    look();
    run();
    await expect.poll(() => found).toEqual([badge('theo'), badge('mira')]);
  });
});
