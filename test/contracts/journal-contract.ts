// What every journal promises, whether it keeps its facts in memory, in a browser or elsewhere.
import { afterEach, describe, expect, it } from 'vitest';
import type { FactSource, Journal } from '../../src/journal/journal.ts';
import type { Fact } from '../../src/practice/facts/fact.ts';
import { createPen, moves, opens, show } from '../support/given.ts';

const figure = { head: 'bun', skin: 'd08b5b', hair: 'ffe28a', clothes: 'ffe28a' } as const;
const ids = (facts: readonly Fact[]) => facts.map((fact) => fact.id);

export function describeJournal(adapter: string, create: () => Journal): void {
  describe(adapter, () => {
    const open: Journal[] = [];
    const fresh = () => {
      const journal = create();
      open.push(journal);
      return journal;
    };
    afterEach(() => {
      for (const journal of open.splice(0)) journal.close();
    });

    it('starts empty', async () => {
      expect(await fresh().read()).toEqual([]);
    });

    it('reads facts back whole, in their order, however they were added', async () => {
      const write = createPen();
      const [a, b, c] = [write(opens()), write(moves([show('name-need')])), write(opens(), { day: 2 })];
      const journal = fresh();
      await journal.append([c]);
      await journal.append([b, a]);
      expect(await journal.read()).toEqual([a, b, c]);
    });

    it('shows a fact, and tells its listeners, before the fact is safely stored', async () => {
      const write = createPen();
      const [before, fact] = [write(opens()), write(opens())];
      const journal = fresh();
      await journal.append([before]);
      let held: readonly Fact[] = [];
      let isSafe = false;
      journal.subscribe(() => {
        held = journal.held();
        expect(isSafe).toBe(false);
      });
      await journal.append([fact]);
      isSafe = true;
      expect(held).toEqual([before, fact]);
      expect(await journal.read()).toBe(held);
    });

    it('changes nothing when a fact is added twice, and tells its listeners nothing', async () => {
      const fact = createPen()(opens());
      const journal = fresh();
      const heard: string[] = [];
      await journal.append([fact, fact]);
      journal.subscribe((facts) => heard.push(...ids(facts)));
      await journal.append([fact]);
      expect(await journal.read()).toEqual([fact]);
      expect(heard).toEqual([]);
    });

    it('holds the whole one of two copies of a fact, whichever was added first', async () => {
      const whole = createPen()(moves([show('name-need')], {}, { slip: 'vague' }));
      const { slip: _, ...torn } = whole;
      for (const copies of [
        [whole, torn],
        [torn, whole],
      ]) {
        const journal = fresh();
        for (const copy of copies) await journal.append([copy as Fact]);
        expect(await journal.read()).toEqual([whole]);
        expect(await journal.append([torn as Fact])).toBe(0);
      }
    });

    it('holds one copy of a fact that an older fact proves to be later than its clock says', async () => {
      const renamed = createPen()({ type: 'LearnerRenamed', nickname: 'Comet', figure }, { day: 1 });
      const { figure: _, ...torn } = renamed;
      const added = createPen({ device: 'desk' })(
        { type: 'LearnerAdded', nickname: 'Rocket', figure, band: 'B' },
        { day: 5 },
      );
      const journal = fresh();
      await journal.append([torn as Fact, added]);
      expect(ids(await journal.read())).toEqual([added.id, renamed.id]);
      await journal.append([renamed]);
      expect(ids(await journal.read())).toEqual([added.id, renamed.id]);
      expect((await journal.read())[1]).toMatchObject({ figure });
    });

    it('answers how many were new', async () => {
      const write = createPen();
      const [a, b] = [write(opens()), write(opens())];
      const journal = fresh();
      expect(await journal.append([a, a])).toBe(1);
      expect(await journal.append([a, b])).toBe(1);
    });

    it('takes in a whole school at once', async () => {
      const one = createPen()(opens());
      const facts = Array.from({ length: 200_000 }, (_, seq) => ({ ...one, id: `fact ${seq}`, seq }));
      const journal = fresh();
      await journal.append(facts);
      expect(await journal.read()).toHaveLength(facts.length);
    });

    it('tells listeners whether facts were made here or arrived, until they unsubscribe', async () => {
      const write = createPen();
      const journal = fresh();
      const heard: [string[], FactSource][] = [];
      const stop = journal.subscribe((facts, source) => heard.push([ids(facts), source]));
      const [mine, arrived, late] = [write(opens()), write(opens()), write(opens())];
      await journal.append([mine]);
      await journal.append([arrived], 'arrived');
      stop();
      await journal.append([late]);
      expect(heard).toEqual([
        [[mine.id], 'mine'],
        [[arrived.id], 'arrived'],
      ]);
    });

    it('drops every fact of an erased learner, and those that come later', async () => {
      const write = createPen();
      const journal = fresh();
      const [theirs, others] = [write(opens()), write(opens(), { learner: 'theo' })];
      await journal.append([theirs, others]);
      const erased = write({ type: 'Erased' });
      await journal.append([erased]);
      await journal.append([write(opens())]);
      expect(ids(await journal.read())).toEqual(ids([others, erased]));
    });

    it('keeps all of forty appends made at once', async () => {
      const write = createPen();
      const journal = fresh();
      const facts = Array.from({ length: 40 }, () => write(opens()));
      await Promise.all(facts.map((fact) => journal.append([fact])));
      expect(ids(await journal.read())).toEqual(ids(facts));
    });

    it('keeps a small value by its key: the latest one, until it is removed', async () => {
      const journal = fresh();
      expect(await journal.kept('bookmark')).toBeUndefined();
      await Promise.all([journal.keep('bookmark', { beat: 1 }), journal.keep('bookmark', { beat: 2 })]);
      await journal.keep('other', 'yes');
      expect(await journal.kept('bookmark')).toEqual({ beat: 2 });
      await journal.keep('bookmark', undefined);
      expect(await journal.kept('bookmark')).toBeUndefined();
      expect(await journal.kept('other')).toBe('yes');
      expect(await journal.read()).toEqual([]);
    });
  });
}
