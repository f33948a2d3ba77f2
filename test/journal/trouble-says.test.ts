// Each kind of storage trouble has its own sentence, and trouble with writing is never called trouble with reading (journal/trouble.ts).
import { afterEach, describe, expect, it } from 'vitest';
import { createBrowserJournal } from '../../src/journal/browser-journal.ts';
import type { Journal, JournalTrouble } from '../../src/journal/journal.ts';
import { troubleWords } from '../../src/strings/en/everywhere.ts';
import { createPen, opens } from '../support/given.ts';
import { type Ailment, createMapShelf } from '../support/map-shelf.ts';

let journal: Journal;
afterEach(() => journal.close());

const said = async (work: Promise<unknown>): Promise<string> => {
  const trouble = await work.then(
    () => undefined,
    (cause: JournalTrouble) => cause,
  );
  return trouble?.says ?? 'nothing';
};
const ill = (ailment: Ailment, calls: 'writes' | 'all') => {
  const shelf = createMapShelf();
  shelf.ail(ailment, calls);
  journal = createBrowserJournal({ name: `says-${ailment}-${calls}`, patience: 15, open: shelf.open });
};

describe('Storage that is', () => {
  it.each([
    ['full', 'full', 'full'],
    ['refused', 'refused', 'refused'],
    ['hanging', 'slowWriting', 'slowReading'],
    ['broken', 'unwritten', 'unread'],
  ] as const)('%s is said to be %s when written and %s when read', async (ailment, written, read) => {
    ill(ailment, 'writes');
    expect(await said(journal.append([createPen()(opens())]))).toBe(written);
    expect(await said(journal.keep('bookmark', 1))).toBe(written);
    journal.close();
    ill(ailment, 'all');
    expect(await said(journal.read())).toBe(read);
    expect(await said(journal.kept('bookmark'))).toBe(read);
  });
  it('in any trouble has its own sentence, which says what to do', () => {
    const { full, refused, slowReading, slowWriting, unread, unwritten } = troubleWords;
    const all = [full, refused, slowReading, slowWriting, unread, unwritten];
    expect(new Set(all).size).toBe(all.length);
    for (const sentence of all)
      expect(sentence).toMatch(/Save a progress file|Close other tabs|Load this page/);
    for (const sentence of [full, slowWriting, unwritten]) expect(sentence).not.toMatch(/\bread\b/);
  });
});
