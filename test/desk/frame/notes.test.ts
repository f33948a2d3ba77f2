// Undo slips: what a slip holds back is done once, when its time is over, and never after Undo.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNotes, undoTime } from '../../../src/desk/frame/notes.ts';

function given() {
  const notes = createNotes();
  const done: string[] = [];
  const say = (text: string, key?: string): void =>
    notes.add({
      text,
      undo: () => done.push(`not ${text}`),
      settle: () => done.push(text),
      ...(key === undefined ? {} : { key }),
    });
  return { notes, done, say };
}

it('a slip is done when its time is over, and not before', () => {
  const { notes, done, say } = given();
  say('a');
  notes.tick(undoTime - 1);
  expect(done).toEqual([]);
  notes.tick(1);
  expect(done).toEqual(['a']);
  expect(notes.list()).toEqual([]);
});

it('a slip is never done after Undo', () => {
  const { notes, done, say } = given();
  say('a');
  notes.undo(notes.list()[0]?.id ?? 0);
  notes.tick(undoTime);
  notes.flush();
  expect(done).toEqual(['not a']);
});

it('a slip waits while a pointer or focus is on the slip, and is done at once when the page is left', () => {
  const { notes, done, say } = given();
  say('a');
  notes.hold(notes.list()[0]?.id ?? 0, true);
  notes.tick(undoTime * 3);
  expect(done).toEqual([]);
  notes.flush();
  expect(done).toEqual(['a']);
});

it('a second slip about the same thing settles the first', () => {
  const { notes, done, say } = given();
  say('a', 'thing');
  say('b', 'thing');
  expect(done).toEqual(['a']);
  expect(notes.list().map(({ text }) => text)).toEqual(['b']);
});

it('in any mixture of presses and time, every slip is done or undone, exactly once', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('add' as const) }),
    fc.record({ do: fc.constant('undo' as const), at: fc.nat(3) }),
    fc.record({ do: fc.constant('tick' as const), by: fc.nat(undoTime) }),
  );
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const { notes, done, say } = given();
      let said = 0;
      for (const each of steps) {
        if (each.do === 'add') say(String(said++));
        if (each.do === 'undo') notes.undo(notes.list()[each.at]?.id ?? -1);
        if (each.do === 'tick') notes.tick(each.by);
      }
      notes.flush();
      const ended = done.map((text) => text.replace('not ', '')).sort();
      expect(ended).toEqual(Array.from({ length: said }, (_, n) => String(n)).sort());
    }),
  );
});
