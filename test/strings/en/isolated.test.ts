// A name written from right to left is isolated in a sentence; other names leave the sentence as it was.
import { expect, it } from 'vitest';
import { boardWords } from '../../../src/strings/en/board.ts';
import { isolated } from '../../../src/strings/en/isolated.ts';

it.each(['نور', 'נועה', 'علی\u200cرضا', 'ܡܪܝܡ', 'ޢާއިޝަތު', 'Mira نور'])('%s is isolated', (name) => {
  expect(boardWords.ask(name)).toBe(`Ask \u2068${name}\u2069`);
});
it.each(['Mira', 'Zoë', 'Ольга', '王伟', 'สมชาย', 'Zoë 😀'])('%s stays as it is', (name) => {
  expect(isolated(name)).toBe(name);
});
