// The page's language, not the browser's, decides how days are written and names are ordered.
import { expect, it } from 'vitest';
import { capital, compareWords, dateWords, localeFor, lowered } from '../../src/kit/page-language.ts';

it('the page takes the browser’s region only when it is of the page’s language', () => {
  expect(localeFor('en', ['cy', 'en-GB', 'en-US'])).toBe('en-GB');
  expect(localeFor('en', ['de-AT', 'de'])).toBe('en');
  expect(localeFor('pt-BR', ['pt-PT'])).toBe('pt-PT');
  expect(localeFor('en', [])).toBe('en');
  expect(localeFor('en', ['en-US@posix'])).toBe('en');
});

it('a day is written in the page’s language', () => {
  const day = new Date('2026-09-01T12:00:00');
  expect(dateWords(day, { weekday: 'long' })).toBe('Tuesday');
  expect(dateWords(day, { month: 'long' })).toBe('September');
});

it('names are ordered with their accents in place, and by the numbers in them', () => {
  const names = ['Zoë', 'Student 10', 'Émile', 'Student 2', 'eva', 'Adam'];
  expect(names.toSorted(compareWords)).toEqual(['Adam', 'Émile', 'eva', 'Student 2', 'Student 10', 'Zoë']);
});

it('a word is written as the first of a sentence, or as a later one', () => {
  expect(capital('the librarian')).toBe('The librarian');
  expect(lowered('Files and folders')).toBe('files and folders');
});
