// Students can see every word their sheet says: desk and My path draw the same paper, without words that shame (kit/SheetPaper.tsx).
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { AdultsSee } from '../../src/game/path/AdultsSee.tsx';
import { SheetPaper, type SheetView } from '../../src/kit/SheetPaper.tsx';
import { emptyMastery } from '../../src/progress/mastery/mastery.ts';
import { standingsOf } from '../../src/progress/mastery/standings.ts';
import { adultsSeeWords } from '../../src/strings/en/adults-see.ts';
import { progressWords } from '../../src/strings/en/progress.ts';
import { type PartWords, partSentence, sheetWords, wayWords } from '../../src/strings/en/sheet.ts';

const supports = ['waits', 'shortcuts', 'pushes', 'safety', 'feedback', 'overhelps'] as const;
const deeds = [
  'askCard',
  'chose',
  'left',
  'trained',
  'guided',
  'badge',
  'suggested',
  'wantsCard',
  'listed',
  'onBreak',
  'back',
  'steppedDown',
] as const;
const parts: readonly PartWords[] = [
  ...(['bright', 'steady', 'bumpy', 'adult'] as const).map((ending) => ({
    kind: 'played' as const,
    title: 'Half a Map',
    mended: ending === 'steady',
    sensitive: false,
    ending,
  })),
  ...(['ask', 'thank', 'feedback'] as const).map((say) => ({ kind: 'said', say }) as const),
  { kind: 'tried', micro: 'ask-clearly', by: 'Ms. A' },
  { kind: 'helped', title: 'Time Buddy', by: 'Ms. A' },
  ...deeds.map((kind) => ({ kind, title: 'Time Buddy' }) as PartWords),
];
const sheet: SheetView = {
  skills: standingsOf(emptyMastery, '2026-11-26'),
  ways: [{ role: 'time-buddy', title: 'Time Buddy', status: 'listed' }],
  badges: [
    {
      title: 'Time Buddy',
      shown: ['Clear Ask'],
      confirmed: [{ what: 'real', by: 'Ms. A', on: '2026-11-01' }],
    },
  ],
  supports: supports.map((id) => ({ id, story: id, title: `Story of ${id}` })),
  stuck: ['name-need'],
  timeline: [{ day: '2026-11-25', parts }],
  looks: [{ by: 'Ms. A', what: 'sheet', day: '2026-11-26' }],
};
const spoken = (day: string): string => `on ${day}`;

/** The text between tags, in order. */
const textOf = (html: string): readonly string[] =>
  html
    .split(/<[^>]+>/)
    .map((text) => text.trim())
    .filter(Boolean);

describe('the sheet', () => {
  const atDesk = textOf(renderToString(h(SheetPaper, { sheet, spoken })));
  const onPath = textOf(renderToString(h(AdultsSee, { sheet, last: undefined, spoken })));

  it('says to the student every word that it says to adults', () => {
    expect(atDesk.length).toBeGreaterThan(80);
    expect(onPath.slice(-atDesk.length)).toEqual(atDesk);
  });

  it('says for a pattern what may help: something to do and a role-play', () =>
    expect(atDesk).toContain(
      'Often waits rather than asks. Try the ask card. A role-play that helps: “Story of waits”.',
    ));

  it('says in plain words how a role-play ended', () =>
    expect(parts.slice(0, 2).map(partSentence)).toEqual([
      'Played “Half a Map”. It ended bright.',
      'Played “Half a Map”. It ended with a plan, after going back to try another way.',
    ]));
});

const said: string[] = [];
const collect = (words: unknown): void => {
  if (typeof words === 'string') said.push(words);
  else if (typeof words === 'object' && words !== null) Object.values(words).forEach(collect);
};
[sheetWords, wayWords, progressWords, adultsSeeWords, parts.map(partSentence)].forEach(collect);
said.push(...supports.map((id) => sheetWords.support(id, 'T')), sheetWords.stuck(['Name It']));

it.each([
  'wrong',
  'bad',
  'fail',
  'lazy',
  'careless',
  'easy',
  'obviously',
  'just',
  'smart',
  'should have',
  '%',
])('no word of Progress is “%s”', (word) => {
  expect(said.length).toBeGreaterThan(120);
  const whole = word === '%' ? /%/ : new RegExp(`\\b${word}\\b`, 'i');
  expect(said.filter((text) => whole.test(text))).toEqual([]);
});
