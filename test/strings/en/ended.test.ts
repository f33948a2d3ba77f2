// Sentences that end with a title or a name end with one punctuation mark.
import { expect, it } from 'vitest';
import { ended } from '../../../src/strings/en/ended.ts';
import { pathwayWords } from '../../../src/strings/en/pathway.ts';
import { roleTitles } from '../../../src/strings/en/role-titles.ts';
import { partSentence } from '../../../src/strings/en/sheet.ts';

it.each([
  ['Kind Start', 'Kind Start.'],
  ['Good Time?', 'Good Time?'],
  ['“Could You Show Me?”', '“Could You Show Me?”'],
  ['“Not Yet!”', '“Not Yet!”'],
  ['Ask Mr. T.', 'Ask Mr. T.'],
  ['Wait…', 'Wait…'],
])('%s becomes %s', (sentence, whole) => expect(ended(sentence)).toBe(whole));

it('a role-play whose title ends with a question mark gets no second mark', () => {
  const said = partSentence({
    kind: 'played',
    title: 'Could You Show Me?',
    ending: 'bright',
    mended: false,
  } as never);
  expect(said).toContain('“Could You Show Me?” ');
  expect(said).not.toMatch(/[?!.]”?\./);
});

it('a training whose title ends with a question mark gets no second mark', () => {
  expect(pathwayWords.what.training('Can I Help?')).toBe('Go to “Can I Help?”');
  for (const title of Object.values(roleTitles)) expect(ended(title)).toBe(`${title}.`);
});
