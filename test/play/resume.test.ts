// Resuming from a bookmark changes nothing: tried at every moment of random ways, and on every page of every story (play/sitting.ts).
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { bookmarkOf, showSitting } from '../../src/play/show.ts';
import { sittingMachine } from '../../src/play/sitting.ts';
import type { SittingInput } from '../../src/play/sitting-context.ts';
import type { Intent } from '../../src/play/view.ts';
import { parseBookmark } from '../../src/practice/bookmark.ts';
import type { FactDraft } from '../../src/practice/facts/fact.ts';
import { type Parting, sayLevels } from '../../src/practice/terms.ts';
import type { Book } from '../../src/story/page.ts';
import { startsOf } from '../../src/story/reader.ts';
import { readLibrary } from '../../src/workshop/library/library.ts';

const { stories } = readLibrary(resolve(import.meta.dirname, '../..'));
const seed = 20261123;

/** One sitting that can be driven by hand: `send` moves it on and gathers the facts it emits. */
function sitDown(input: SittingInput) {
  let [snapshot] = initialTransition(sittingMachine, input);
  const facts: FactDraft[] = [];
  return {
    view: () => showSitting(snapshot),
    bookmark: () => bookmarkOf(snapshot),
    facts,
    send(intent: Intent) {
      const [next, actions] = transition(sittingMachine, snapshot, intent);
      snapshot = next;
      for (const action of actions as readonly { readonly type: string; readonly params?: unknown }[]) {
        if (action.type === 'xstate.emit') facts.push((action.params as { event: FactDraft }).event);
      }
    },
  };
}

function inputFor(book: Book, seed = 7, met?: Parting): SittingInput {
  return { book, sitting: 'one', learner: 'someone', seed, met, why: 'free' };
}

/** Leaves and resumes from the bookmark, after it went through text and its parser as in the pocket. */
function comeBack(book: Book, sitting: ReturnType<typeof sitDown>): ReturnType<typeof sitDown> {
  const bookmark = parseBookmark(JSON.parse(JSON.stringify(sitting.bookmark() ?? null)));
  if (!bookmark) throw new Error('There is no place to come back to.');
  return sitDown({ ...inputFor(book), sitting: 'another', seed: 99, bookmark });
}

/** What the player does next; `pick` decides which choice or level is taken. */
function nextIntent(sitting: ReturnType<typeof sitDown>, pick: number): Intent | undefined {
  const view = sitting.view();
  switch (view.doing) {
    case 'briefing':
      return { type: 'begin' };
    case 'reading':
      return { type: 'next' };
    case 'choosing':
      return { type: 'choose', choice: view.choices[pick % view.choices.length]?.id ?? '' };
    case 'saying':
      return { type: 'say', said: { level: sayLevels[pick % 4] ?? 0, components: [], evidence: [] } };
    default:
      return undefined;
  }
}

describe.each(stories.map((story) => [story.id, story] as const))(`%s (seed ${seed})`, (_, { book }) => {
  if (!book) throw new Error('There is no book.');

  it('on any way through, resuming at every moment shows and records the same', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(11), { minLength: 16, maxLength: 16 }), fc.nat(5), (picks, drawn) => {
        const straight = sitDown(inputFor(book, drawn));
        let broken = sitDown(inputFor(book, drawn));
        for (let moments = 0, at = 0; moments < 200; moments++) {
          expect(broken.view()).toEqual(straight.view());
          const choosing = ['choosing', 'saying'].includes(straight.view().doing);
          const intent = nextIntent(straight, picks[at % picks.length] ?? 0);
          if (!intent) break;
          if (choosing) at++;
          straight.send(intent);
          const { length } = straight.facts;
          broken.send(intent);
          // The facts agree with their ids: a resumed sitting keeps its own id, whatever id the page offers.
          expect(broken.facts.slice(-1)).toEqual(length > 0 ? straight.facts.slice(-1) : []);
          const { facts } = broken;
          broken = comeBack(book, broken);
          broken.facts.push(...facts);
        }
        expect(straight.view().doing).toBe('debrief');
        expect(straight.facts.at(0)?.type).toBe('SittingOpened');
        expect(straight.facts.at(-1)?.type).toBe('SittingClosed');
      }),
      // Every single page is resumed in the next test, so few runs are enough here.
      { seed, numRuns: 40 },
    );
  });

  it('every page of it can be resumed', () => {
    type Start = ReturnType<typeof startsOf>[number];
    /** The first way found to each page, and the start it begins at. */
    const ways = new Map<number, { readonly from: Start; readonly way: readonly number[] }>(
      startsOf(book).map((from) => [from.turn, { from, way: [] }]),
    );
    const queue = [...ways.keys()];
    for (let turn = queue.shift(); turn !== undefined; turn = queue.shift()) {
      const { from, way } = ways.get(turn) ?? { from: { turn: 0, seed: 0 }, way: [] };
      for (const [index, next] of (book.turns[turn]?.next ?? []).entries()) {
        for (const [level, to] of [next].flat().entries()) {
          if (ways.has(to)) continue;
          ways.set(to, { from, way: [...way, index * 4 + level] });
          queue.push(to);
        }
      }
    }
    expect(ways.size).toBe(book.turns.length);
    for (const { from, way } of ways.values()) {
      const sitting = sitDown(inputFor(book, from.seed, from.parting));
      sitting.send({ type: 'begin' });
      for (const step of way) {
        while (sitting.view().doing === 'reading') sitting.send({ type: 'next' });
        const [index, level] = [Math.floor(step / 4), step % 4];
        const moves = sitting.bookmark()?.moves.length ?? 0;
        const view = sitting.view();
        if (view.doing !== 'choosing') throw new Error('There should be choices here.');
        const page = bookPage(book, from.turn, way, moves);
        sitting.send({ type: 'choose', choice: page.choices[index]?.id ?? '' });
        if (sitting.view().doing === 'saying')
          sitting.send({ type: 'say', said: { level: sayLevels[level] ?? 0, components: [], evidence: [] } });
      }
      expect(comeBack(book, sitting).view()).toEqual(sitting.view());
    }
  });
});

/** The page after the first `steps` steps of a way. */
function bookPage(book: Book, from: number, way: readonly number[], steps: number) {
  let turn = from;
  for (const step of way.slice(0, steps)) {
    const next = book.turns[turn]?.next[Math.floor(step / 4)];
    turn = typeof next === 'number' ? next : (next?.[step % 4] ?? 0);
  }
  const page = book.turns[turn];
  if (!page) throw new Error('There is no such page.');
  return page;
}
