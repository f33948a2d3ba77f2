// What the library says too often: phrases, similes and numbers in more than three stories.
import { expect, it } from 'vitest';
import { echoesIn, echoFigure } from '../../../src/workshop/audit/echoes.ts';
import { auditedStory } from '../../support/audited-story.ts';

const each = (count: number, line: (story: number) => string) =>
  Array.from({ length: count }, (_, at) =>
    auditedStory([{ lines: [line(at), `Word${at}.`] }], { id: `story-${at}` }),
  );

it('a phrase of four words in four stories is an echo, and in three it is none', () => {
  const { phrases } = echoesIn(each(4, () => 'I lost my other shoe.'));
  expect(phrases.map(({ phrase }) => phrase)).toEqual(['i lost my other', 'lost my other shoe']);
  expect(echoFigure(phrases)).toMatchObject({ value: 2, offenders: { length: 8 } });
  expect(echoesIn(each(3, () => 'I lost my other shoe.')).phrases).toEqual([]);
});

it('a phrase of little words is in every mouth', () => {
  expect(echoesIn(each(4, () => 'I want to do it.')).phrases).toEqual([]);
});

it('a phrase ends with its sentence, and questions over choices may be the same', () => {
  expect(echoesIn(each(4, () => 'I lost. My shoe.')).phrases).toEqual([]);
  expect(echoesIn(each(4, () => 'What do you do now?')).phrases).toEqual([]);
});

it('the shape of a simile is an echo, whatever it compares', () => {
  const things = ['hat', 'egg', 'fan', 'dog'];
  const { similes } = echoesIn(each(4, (at) => `It’s a fine ${things[at]}.`));
  expect(similes.map(({ phrase }) => phrase)).toEqual(["it's a fine …"]);
});

it('a number is an echo from four stories on, those of most stories first', () => {
  const { numbers } = echoesIn(each(5, (at) => (at < 4 ? 'Nine hens and ten eggs.' : 'Ten eggs.')));
  expect(numbers.map(({ phrase, stories }) => [phrase, stories])).toEqual([
    ['ten', 5],
    ['nine', 4],
  ]);
});
