// The notebook shows what it says it recorded or took in, and reports and keeps each entry that it could not record.
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/device/entry.ts';
import { type Notebook, openNotebook } from '../../src/device/notebook.ts';
import { createOrderClock } from '../../src/device/order-clock.ts';
import { createBrowserJournal } from '../../src/journal/browser-journal.ts';
import type { Journal } from '../../src/journal/journal.ts';
import type { FactDraft } from '../../src/practice/facts/fact.ts';
import { createTestPocket } from '../support/devices.ts';
import { closes, createPen, opens } from '../support/given.ts';

const journals: Journal[] = [];
let databases = 0;
/** The notebook of a page; without a name it has a database of its own. */
const open = (name = `notebook-${databases++}`): Promise<Notebook> => {
  const journal = createBrowserJournal({ name });
  journals.push(journal);
  return openNotebook(createOrderClock(createTestPocket()), () => ['ask-clearly'], journal);
};
afterEach(() => {
  for (const journal of journals.splice(0)) journal.close();
});

const moment = { at: Date.UTC(2026, 8, 1, 9), day: '2026-09-01' };
const entry = (id: string, draft: FactDraft = opens()): Entry => ({ id, draft, learner: 'mira', moment });
const ids = (notebook: Notebook) => notebook.facts().map(({ id }) => id);

describe('The notebook', () => {
  it('shows what it recorded once it says that it has', async () => {
    const notebook = await open();
    await notebook.record([entry('one')]);
    expect(ids(notebook)).toEqual(['one']);
  });

  it('shows what it took in once it says that it has', async () => {
    const notebook = await open();
    const write = createPen();
    expect(await notebook.takeIn([write(opens()), write(opens())])).toBe(2);
    expect(ids(notebook)).toHaveLength(2);
  });

  it('records that a role-play was opened as assigned while its assignment is open', async () => {
    const notebook = await open();
    const told = () => notebook.facts().flatMap((fact) => (fact.type === 'SittingOpened' ? [fact.why] : []));
    const gives: FactDraft = {
      type: 'Assigned',
      assignment: 'a1',
      what: { kind: 'story', story: 'stuck' },
      to: { kind: 'student', learner: 'mira' },
    };
    await notebook.record([entry('before')]);
    await notebook.record([{ id: 'gives', draft: gives, actor: 'ms-a', moment }]);
    await notebook.record([entry('given', opens({ sitting: 'g' }, 'pathway'))]);
    await notebook.record([entry('other', opens({ sitting: 'o', story: 'not-yet' }))]);
    await notebook.record([entry('closes', closes({ sitting: 'g' }))]);
    await notebook.record([entry('again', opens({ sitting: 'h' }))]);
    expect(told()).toEqual(['free', 'assigned', 'free', 'free']);
  });

  it('tells listeners once of one record, and not of an empty one', async () => {
    const notebook = await open();
    const lists = new Set<unknown>();
    notebook.subscribe(() => lists.add(notebook.facts()));
    await notebook.record([entry('one')]);
    await notebook.record([]);
    expect(lists.size).toBe(1);
  });

  it.each<[string, Partial<Entry> | { draft: unknown }]>([
    ['is too long', { draft: { type: 'RoleNotYet', role: 'r', note: 'n'.repeat(401) } as FactDraft }],
    [
      'has too many learners',
      {
        draft: {
          type: 'GroupMade',
          group: 'g',
          name: 'G',
          learners: Array.from({ length: 61 }, (_, at) => `s${at}`),
        } as FactDraft,
      },
    ],
    ['is of an unknown kind', { draft: { type: 'MoveUnmade' } as unknown as FactDraft }],
    ['is torn', { draft: undefined, moment: undefined }],
  ])('reports and keeps an entry that %s, and records the others', async (_, torn) => {
    const notebook = await open();
    const bad = { ...entry('bad'), ...torn } as Entry;
    expect(notebook.trouble()).toBeUndefined();
    await expect(notebook.record([entry('one'), bad, entry('two')])).rejects.toMatchObject({
      name: 'UnfitEntries',
      entries: [bad],
    });
    expect(ids(notebook)).toEqual(['one', 'two']);
    expect(notebook.trouble()).toBe('unfit');
    expect(notebook.unfit()).toBe(1);
    await notebook.record([entry('three')]);
    expect(ids(notebook)).toContain('three');
    expect(notebook.trouble()).toBe('unfit');
  });

  it('records an entry once, however often it is given', async () => {
    const notebook = await open('once');
    await notebook.record([entry('one')]);
    const [first] = notebook.facts();
    await notebook.record([entry('one')]);
    expect(notebook.facts()).toEqual([first]);
    expect((await open('once')).facts()).toEqual([first]);
  });
});
