// After "That is not what I meant" only words written since then are looked at, as whole words.
import { expect, it } from 'vitest';
import { addedTo } from '../../../src/game/care/field-watch.ts';

it.each([
  ['i want to die', 'i want to die', ''],
  ['i want to die', 'i want to dye', 'dye'],
  ['this is killing me', 'this is killing me. he hits me', 'he hits me'],
  ['abc', 'x abc', 'x'],
  ['one three', 'one two three', 'two'],
  ['i am afraid', 'i am not afraid', 'not'],
  ['hello there', 'hello', ''],
  ['my uncle hits me', 'he touches me', 'he touches me'],
  ['', 'new', 'new'],
  ['old', '', ''],
])('“%s” and then “%s”: “%s” is new', (passed, now, added) => {
  expect(addedTo(passed, now).trim()).toBe(added);
});
