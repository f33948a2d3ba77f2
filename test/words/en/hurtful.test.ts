// Names of people are never called hurtful, alone or in a sentence; hurtful words are, in their disguises too.
import { describe, expect, it } from 'vitest';
import { cardTrouble } from '../../../src/game/board/card-trouble.ts';
import { troubleWith } from '../../../src/game/front/nickname.ts';
import { troubleInWords } from '../../../src/game/jobs/free-words.ts';
import { isHurtful } from '../../../src/words/en/hurtful.ts';
import { fullNames, worldNames } from '../../support/world-names.ts';

/** Turns letters on by thirteen, as in the word list of the game, so that hurtful words are not readable in this file. */
const turned = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 84) % 26) + 97));
const spellings = (name: string): readonly string[] => [name, name.toLowerCase(), name.toUpperCase()];

describe('A name from our list of names of the world', () => {
  it('is one of more than six hundred', () => {
    expect(new Set(worldNames).size).toBeGreaterThan(600);
  });
  it('is never refused as a nickname, in small or capital letters', () => {
    const refused = [...worldNames, ...fullNames].flatMap(spellings).filter((name) => troubleWith(name));
    expect(refused).toEqual([]);
  });
  it('is never refused in what a student writes for others', () => {
    const sentences = worldNames.map((name) => `Ask ${name}, ${name} and ${name}’s friend: “${name}!”`);
    expect(sentences.filter((text) => troubleInWords(text))).toEqual([]);
    expect(sentences.filter((text) => cardTrouble(text))).toEqual([]);
  });
});

describe('An ordinary sentence', () => {
  it.each([
    'I collect the balls after recess and pump them up.',
    'Push it, pass it, assemble it, and ask the class to assist.',
    'Homo sapiens and other early people: I know a lot about them.',
    'I can help with basses, grapes, cockatoos, peacocks and cuckoo clocks.',
    'Scunthorpe is a town in England. Essex and Sussex are near London.',
    'I got an A* in math, so I can show you 5*3 and a * b.',
    'It is so so-so to do it on my own, so we do it as a team.',
    'Title page, subtitle, analysis, canal, arsenal, document, circumference.',
  ])('“%s” is let through', (text) => {
    expect(isHurtful(text)).toBe(false);
  });
});

describe('A hurtful word', () => {
  const plain = turned(
    'shpx shpxre shpxvat zbgureshpxre fuvg ohyyfuvg fuvgurnq ovgpu ovgpurf nff nffubyr qhzonff nefrubyr phag gjng jnaxre' +
      ' pbpxfhpxre qvpxurnq chffl gvgf cravf intvan qvyqb wvmm cbeab frkl oybjwbo betl encr encvfg avttre avttn snttbg snt' +
      ' genaal ergneq fcnfgvp puvax jrgonpx ornare fcvp juber fyhg onfgneq cvff ghe'.replace(
        'bepl ',
        'betl ',
      ) +
      'q qbhpuront uvgyre xlf',
  ).split(' ');
  it.each(plain)('%# is refused, small and in capital letters, with numbers and marks around it', (word) => {
    for (const text of [
      word,
      word.toUpperCase(),
      `${word}99`,
      `${word}!`,
      `xX_${word}_Xx`,
      `you are a ${word}.`,
    ])
      expect(isHurtful(text)).toBe(true);
  });
  const disguised = [
    's*px',
    's**x',
    'shhhhpx',
    's h p x',
    's.h.p.x',
    's-h-p-x',
    'sh px',
    'sipx',
    's\u200chpx',
    'fu1g',
    '$u!g',
    'f u v g',
    'fu vg',
    'fu-vg',
    'o1gpu',
    'o!gpu',
    'o v g p u',
    '@$$',
    'n55',
    '@ffu0yr',
    'nff-ubyr',
    'a1ttre',
    'a!tt3e',
    'avttttre',
    'a v t t r e',
    's4ttbg',
    's@tt0g',
    'p*ag',
    'pùag',
    'jube3',
    'jubeе',
    'fy*g',
    'g1gf',
    'c3avf',
    'e3gneq',
    'q1px',
    'p0ba',
    'c0ea',
    'x1xr',
    'fhpx zl guhzo',
    'shx bss',
    'xvyy lbhefrys',
    'nff ubyr',
    'zbgure-shpxre',
    'phz',
  ];
  it.each(disguised)('%# is refused in disguise: “%s”', (word) => {
    expect(isHurtful(turned(word))).toBe(true);
  });
  it('is refused with accents and in wide letters', () => {
    const word = turned('shpx');
    expect(isHurtful([...word].join('\u0301'))).toBe(true);
    expect(
      isHurtful([...word].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join('')),
    ).toBe(true);
  });
});
