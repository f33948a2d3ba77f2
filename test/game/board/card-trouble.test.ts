// The words of an Ask Card are checked for private details and words that hurt.
import { expect, it } from 'vitest';
import { cardTrouble } from '../../../src/game/board/card-trouble.ts';

it.each([
  ['Could you help me with my slides?', undefined],
  ['', undefined],
  ['I tried 3 times, on page 24.', undefined],
  ['I got 12, 345 and 6789.', undefined],
  ['write to me@school.org', 'email'],
  ['call 555 123 4567', 'phone'],
  ['see www.example.com', 'link'],
  ['my password is dragon', 'password'],
  ['this is fucking hard', 'rude'],
])('“%s” has this trouble: %s', async (text, trouble) => {
  expect(await cardTrouble(text)).toBe(trouble);
});
