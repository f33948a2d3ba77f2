// A nickname is tidied, but joiners that belong to its spelling stay.
import { expect, it } from 'vitest';
import { tidyNickname } from '../../src/practice/nickname.ts';

it.each([
  ['  Mira   Okafor ', 'Mira Okafor'],
  ['Mira\tOkafor\n', 'Mira Okafor'],
  ['علی\u200cرضا', 'علی\u200cرضا'],
  ['ക്രിസ്\u200dറ്റി', 'ക്രിസ്\u200dറ്റി'],
  ['\u200c Mira \u200d', 'Mira'],
  ['\u202eMira\u202c', 'Mira'],
  ['\u2067نور\u2069', 'نور'],
  ['Mi\u200bra\ufeff', 'Mira'],
  ['\u200b\u2060', ''],
  ['\u3164', ''],
  ['👩\u200d🚀', '👩\u200d🚀'],
  ['Ame\u0301lie', 'Amélie'],
])('“%s” becomes “%s”', (typed, kept) => {
  expect(tidyNickname(typed)).toBe(kept);
});
