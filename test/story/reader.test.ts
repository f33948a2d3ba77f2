// A flattened book shows the same lines and choices as the ink runtime, on any way through.
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayLevels } from '../../src/practice/terms.ts';
import { canReplay, drawBeginning, type Move, readThrough, turnPage } from '../../src/story/reader.ts';
import { readLibrary } from '../../src/workshop/library/library.ts';
import { storiesOnDisk } from '../../src/workshop/library/stories-on-disk.ts';
import { compile } from '../../src/writing/compile.ts';
import { typeset } from '../../src/writing/typeset.ts';

const root = resolve(import.meta.dirname, '../..');
const { stories } = readLibrary(root);
const { read } = storiesOnDisk(root);
const seed = 20261123;

describe.each(stories.map((story) => [story.id, story] as const))(
  `%s (seed ${seed})`,
  (_, { book, file, walks }) => {
    const { story } = compile(file, read);
    if (!book || !story) throw new Error(`${file} does not compile.`);
    const start = story.state.ToJson();

    it('shows the lines and choices that ink shows, on any way through', () => {
      fc.assert(
        fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(3)), { minLength: 12, maxLength: 12 }), (picks) => {
          story.state.LoadJson(start);
          let moves: readonly Move[] = [];
          for (const [pick, level] of picks) {
            const lines: string[] = [];
            while (story.canContinue) lines.push((story.Continue() ?? '').trim());
            const page = turnPage(book, moves);
            expect(page.lines.map(({ text }) => text)).toEqual(
              lines
                .filter((line) => line !== '')
                .map((line) => typeset(line.replace(/^[A-Z][A-Z0-9-]*( \(thinks\))?: /, ''))),
            );
            const choices = story.currentChoices;
            expect(page.choices.map(({ text }) => text)).toEqual(
              choices.map(({ text }) => typeset(text.trim())),
            );
            if (choices.length === 0) {
              expect(page.end).toBeDefined();
              return;
            }
            const at = pick % choices.length;
            const choice = page.choices[at];
            const said = sayLevels[level];
            if (choice?.say) story.variablesState.$('say_level', level);
            story.ChooseChoiceIndex(at);
            moves = [
              ...moves,
              { choice: choice?.id ?? '', ...(choice?.say && said !== undefined ? { level: said } : {}) },
            ];
          }
        }),
        { seed, numRuns: 150 },
      );
    });

    it('has one page more than there are moves', () => {
      const first = book.turns[0]?.choices[0]?.id ?? '';
      expect(readThrough(book, [{ choice: first }])).toHaveLength(2);
    });
    it('cannot replay moves that skip a decision or go on after the ending', () => {
      const [walk] = walks;
      const moves = (walk?.walk.steps ?? []).flatMap((step): readonly Move[] =>
        step.kind === 'choose'
          ? [{ choice: step.choice, ...(step.level === undefined ? {} : { level: step.level }) }]
          : [],
      );
      const drawn = drawBeginning(book, walk?.walk.beginning ?? 0, walk?.walk.parting);
      expect(canReplay(drawn, moves)).toBe(true);
      expect(canReplay(drawn, moves.slice(1))).toBe(false);
      expect(canReplay(drawn, [...moves, ...moves.slice(0, 1)])).toBe(false);
    });
    it('cannot replay a choice that it does not have', () => {
      expect(canReplay(book, [{ choice: 'no-such-choice' }])).toBe(false);
      expect(canReplay(book, [])).toBe(true);
    });
  },
);
