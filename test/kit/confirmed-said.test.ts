// Who confirmed a badge: a sentence for each confirmation, with its year, and none twice.
import { createElement } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { confirmedSaid } from '../../src/kit/confirmed-said.ts';
import { SheetPaper } from '../../src/kit/SheetPaper.tsx';

const confirmed = [
  { what: 'training', by: 'Mr. Tran', on: '2026-11-02' },
  { what: 'real', by: 'Ms. Okafor', on: '2026-11-20' },
  { what: 'real', by: 'Ms. Okafor', on: '2026-11-20' },
] as const;

it('says every confirmation once, with the day and its year', () => {
  const said = confirmedSaid(confirmed);
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(/Mr\. Tran.*November 2, 2026/);
  expect(said[1]).toMatch(/Ms\. Okafor.*November 20, 2026/);
});

it('a student’s sheet says what the certificate says', () => {
  const nothing = { skills: [], ways: [], supports: [], stuck: [], timeline: [], looks: [] };
  const sheet = { ...nothing, badges: [{ title: 'Time Buddy', shown: [], confirmed }] };
  const paper = renderToStaticMarkup(createElement(SheetPaper, { sheet, spoken: () => 'yesterday' }));
  for (const sentence of confirmedSaid(confirmed)) expect(paper).toContain(sentence);
});
