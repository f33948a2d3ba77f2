// Sentences about keeping, read against what is stored: words that a student writes for others are kept, and no sentence denies it (strings/en/family.ts).
import { expect, it } from 'vitest';
import { factRecords } from '../../../src/practice/facts/fact-records.ts';
import { adultsSeeWords } from '../../../src/strings/en/adults-see.ts';
import { familyWords } from '../../../src/strings/en/family.ts';

it('ideas and card words are stored, and the pages for families and students say so', () => {
  expect(Object.keys(factRecords.RoleSuggested.body.entries)).toContain('asked');
  expect(Object.keys(factRecords.CardRequested.body.entries)).toContain('times');
  const forFamilies = familyWords.parts.flatMap(({ lines }) => lines).join(' ');
  for (const said of [forFamilies, adultsSeeWords.noPoints])
    expect(said).toMatch(/an idea for a job,? and the words on (a|your) card/i);
});

it('own words and what an ask card says are not stored', () => {
  expect(Object.keys(factRecords.WordsSaid.body.entries)).not.toContain('text');
  expect(Object.keys(factRecords.RealTryPlanned.body.entries).sort()).toEqual(
    ['helper', 'real', 'role'].sort(),
  );
});
