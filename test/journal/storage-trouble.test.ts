// Storage that is full, refused, hanging or torn: facts stay, the trouble has a name, and reading goes on (journal/trouble.ts).
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBrowserJournal } from '../../src/journal/browser-journal.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { createPen, opens } from '../support/given.ts';
import { type Ailment, createMapShelf, type MapShelf } from '../support/map-shelf.ts';

let shelf: MapShelf;
let open: Journal[];
let journals = 0;
const create = () => {
  const journal = createBrowserJournal({ name: `trouble-${journals++}`, patience: 15, open: shelf.open });
  open.push(journal);
  return journal;
};
beforeEach(() => {
  shelf = createMapShelf();
  open = [];
});
afterEach(() => {
  for (const journal of open) journal.close();
});

const factRows = () => [...shelf.stored].filter(([key]) => key.startsWith('facts:'));

describe.each<Ailment>(['full', 'refused', 'hanging', 'broken'])('Storage that is %s', (ailment) => {
  it('is named, keeps the facts visible, and writes them with the next append', async () => {
    const write = createPen();
    const journal = create();
    const [first, second] = [write(opens()), write(opens())];
    shelf.ail(ailment, 'writes');
    await expect(journal.append([first])).rejects.toMatchObject({ name: 'JournalTrouble', kind: ailment });
    expect(await journal.read()).toEqual([first]);
    expect(factRows()).toEqual([]);
    shelf.ail(undefined);
    await journal.append([second]);
    expect(await create().read()).toEqual([first, second]);
  });

  it('does not hide what this page wrote when it cannot be read', async () => {
    const fact = createPen()(opens());
    const journal = create();
    shelf.ail(ailment);
    await expect(journal.read()).rejects.toMatchObject({ kind: ailment });
    await expect(journal.append([fact])).rejects.toMatchObject({ kind: ailment });
    expect(await journal.read()).toEqual([fact]);
  });

  it('is no reason to lose a small value: it is answered from memory and written the next time', async () => {
    const journal = create();
    shelf.ail(ailment, 'writes');
    await expect(journal.keep('bookmark', { beat: 1 })).rejects.toMatchObject({ kind: ailment });
    expect(await journal.kept('bookmark')).toEqual({ beat: 1 });
    shelf.ail(undefined);
    await journal.keep('bookmark', { beat: 2 });
    expect(await create().kept('bookmark')).toEqual({ beat: 2 });
  });
});

describe('Facts found when storage comes back', () => {
  it('are announced as arrived, because the first reading did not have them', async () => {
    const fact = createPen()(opens());
    await create().append([fact]);
    const journal = create();
    const heard = vi.fn();
    journal.subscribe(heard);
    shelf.ail('broken');
    await expect(journal.read()).rejects.toMatchObject({ kind: 'broken' });
    shelf.ail(undefined);
    expect(await journal.read()).toEqual([fact]);
    expect(heard).toHaveBeenCalledWith([fact], 'arrived');
  });
});

describe('A call to storage that fails', () => {
  it('is made once more on a freshly opened shelf', async () => {
    const journal = create();
    await journal.read();
    expect(shelf.opened).toBe(1);
    shelf.ail('hanging');
    setTimeout(() => shelf.ail(undefined), 5);
    await journal.append([createPen()(opens())]);
    expect(factRows()).toHaveLength(1);
    expect(shelf.opened).toBe(2);
  });

  it('is not made again when the device is full', async () => {
    const journal = create();
    await journal.read();
    shelf.ail('full', 'writes');
    await expect(journal.append([createPen()(opens())])).rejects.toMatchObject({ kind: 'full' });
    expect(shelf.opened).toBe(1);
  });
});

describe('A browser without storage', () => {
  it('is reported as refused storage', async () => {
    const journal = createBrowserJournal({ name: 'no-storage', patience: 500 });
    open.push(journal);
    await expect(journal.read()).rejects.toMatchObject({ kind: 'refused' });
  });
});

describe('A torn row in storage', () => {
  it('is skipped and set aside, and its batch is left as it was', async () => {
    const good = createPen()(opens());
    const torn = { ...good, id: 'torn', v: 2 };
    shelf.stored.set('facts:old:000000', [good, torn]);
    shelf.stored.set('facts:old:000001', 'scribble');
    expect(await create().read()).toEqual([good]);
    expect(shelf.stored.get('torn:facts:old:000000')).toEqual([torn]);
    expect(shelf.stored.get('torn:facts:old:000001')).toEqual(['scribble']);
    expect(shelf.stored.get('facts:old:000000')).toEqual([good, torn]);
  });

  it('does not stop the reading when it cannot be set aside', async () => {
    const good = createPen()(opens());
    shelf.stored.set('facts:old:000000', [good, 'scribble']);
    shelf.ail('full', 'writes');
    expect(await create().read()).toEqual([good]);
  });
});

describe('A batch of facts that cannot be read', () => {
  it('does not hide the others, and is read once it can be', async () => {
    const write = createPen();
    const [first, second] = [write(opens()), write(opens())];
    shelf.stored.set('facts:old:000000', [first]);
    shelf.stored.set('facts:old:000001', [second]);
    shelf.spoil('facts:old:000000', true);
    const journal = create();
    expect(await journal.read()).toEqual([second]);
    shelf.spoil('facts:old:000000', false);
    expect(await journal.read()).toEqual([first, second]);
  });

  it('does not hide thousands of others', async () => {
    const write = createPen();
    const facts = Array.from({ length: 2000 }, () => write(opens()));
    for (const [n, fact] of facts.entries()) shelf.stored.set(`facts:old:${n}`, [fact]);
    expect(await create().read()).toEqual(facts);
    shelf.spoil('facts:old:7', true);
    expect(await create().read()).toEqual(facts.filter((_, n) => n !== 7));
  });

  it('is reported as trouble when there is no other batch', async () => {
    shelf.stored.set('facts:old:000000', [createPen()(opens())]);
    shelf.spoil('facts:old:000000', true);
    await expect(create().read()).rejects.toMatchObject({ kind: 'broken' });
  });
});

describe('Erasing', () => {
  it('removes every row of the learner, torn ones too, and no row of anyone else', async () => {
    const write = createPen();
    const [theirs, others] = [write(opens()), write(opens(), { learner: 'theo' })];
    const torn = { ...theirs, v: 2 };
    shelf.stored.set('facts:old:000000', [theirs, others, torn]);
    shelf.stored.set('facts:old:000001', [theirs]);
    const erased = write({ type: 'Erased' });
    const journal = create();
    await journal.append([erased]);
    expect(factRows().map(([, rows]) => rows)).toEqual([[others], [erased]]);
    expect([...shelf.stored.keys()].filter((key) => key.startsWith('torn:'))).toEqual([]);
  });

  it('is finished at the next reading when it was cut short', async () => {
    const write = createPen();
    const [theirs, erased] = [write(opens()), write({ type: 'Erased' })];
    shelf.stored.set('facts:old:000000', [theirs]);
    shelf.stored.set('facts:old:000001', [erased]);
    expect(await create().read()).toEqual([erased]);
    expect(factRows()).toEqual([['facts:old:000001', [erased]]]);
  });

  it('drops facts of the learner that were still waiting to be written', async () => {
    const write = createPen();
    const journal = create();
    shelf.ail('full', 'writes');
    await expect(journal.append([write(opens())])).rejects.toMatchObject({ kind: 'full' });
    shelf.ail(undefined);
    const erased = write({ type: 'Erased' });
    await journal.append([erased]);
    expect(shelf.written).toEqual([[erased]]);
    expect(factRows().map(([, rows]) => rows)).toEqual([[erased]]);
  });
});
