// The ear for danger: big words stop the student, heavy words are asked about, and words of games, jokes, things and relief pass. Measured on sentences set aside.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Bigness, readied, soundsBig } from '../../../src/words/en/sounds-big.ts';
import fifthLook from './sentences/fifth-look.json';
import fourthLook from './sentences/fourth-look.json';
import heldOut from './sentences/held-out.json';
import labelled from './sentences/labelled.json';
import secondLook from './sentences/second-look.json';
import sixthLook from './sentences/sixth-look.json';
import strangerAside from './sentences/stranger-aside.json';
import strangerOwn from './sentences/stranger-own.json';
import thirdLook from './sentences/third-look.json';
import tuning from './sentences/tuning.json';

const tiers: readonly Bigness[] = [undefined, 'stop', 'checkIn'];
const everyday = ['everyday', 'everyday-shapes'].flatMap((name) =>
  readFileSync(new URL(`./sentences/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n'),
);

it.each(labelled.safety)('“$text” is of tier $tier', ({ text, tier }) => {
  expect(soundsBig(text)).toBe(tiers[tier]);
});

it.each([
  ['set aside', heldOut],
  ['tuned on', tuning],
  ['looked at second', secondLook],
  ['looked at third', thirdLook],
  ['looked at fourth', fourthLook],
  ['looked at fifth', fifthLook],
  ['looked at sixth', sixthLook],
])('of the sentences %s, 95 in 100 big ones stop, and at most one look-alike in ten', (_, sentences) => {
  const missed = sentences.stop.filter((text) => soundsBig(text) !== 'stop');
  expect(missed.length / sentences.stop.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
  const stopped = sentences.lookAlike.filter((text) => soundsBig(text) === 'stop');
  expect(stopped.length / sentences.lookAlike.length, stopped.join('\n')).toBeLessThanOrEqual(0.1);
});

// One person outside the project wrote both halves. The rules were improved with one half; only the other shows how they do with new words.
it.each([
  { half: 'looked at', sentences: strangerOwn, heard: 0.95, noticed: 0.01 },
  { half: 'set aside', sentences: strangerAside, heard: 0.74, noticed: 0.04 },
])(
  'of a stranger’s sentences $half $heard are heard, and of everyday ones at most $noticed',
  ({ sentences, heard, noticed }) => {
    const missed = sentences.danger.filter((text) => soundsBig(text) === undefined);
    expect(1 - missed.length / sentences.danger.length).toBeGreaterThanOrEqual(heard);
    const stopped = sentences.everyday.filter((text) => soundsBig(text) !== undefined);
    expect(stopped.length / sentences.everyday.length).toBeLessThanOrEqual(noticed);
  },
);

it.each([...heldOut.checkIn, ...tuning.checkIn, ...secondLook.checkIn])(
  '“%s” never stops, and is at most asked about',
  (text) => {
    expect(soundsBig(text)).not.toBe('stop');
  },
);

it('the ear asks about nine heavy sentences in ten', () => {
  const heavy = [...heldOut.checkIn, ...tuning.checkIn, ...secondLook.checkIn];
  const asked = heavy.filter((text) => soundsBig(text) === 'checkIn');
  expect(asked.length / heavy.length).toBeGreaterThanOrEqual(0.9);
});

it('the ear lets 99 of 100 everyday school sentences pass, alone and in pairs', () => {
  expect(everyday.length).toBeGreaterThanOrEqual(550);
  const pairs = everyday.map((text, at) => `${text}. ${everyday[(at * 7 + 3) % everyday.length]}`);
  for (const texts of [everyday, pairs]) {
    const noticed = texts.filter((text) => soundsBig(text) !== undefined);
    expect(noticed.length / texts.length, noticed.join('\n')).toBeLessThanOrEqual(0.01);
  }
});

it.each([
  'hurt',
  'skared',
  'it is not safe',
  'a bully',
  'buly',
  'kill',
  'I have a SECRET',
  'a gun',
  'running away',
  'tengo miedo',
  'un secréto',
  'unsafe!!!',
  'she bullies me every day',
])('“%s”, looked for as it is, is asked about', (words) => {
  expect(soundsBig(words)).toBe('checkIn');
});

it.each([
  'he hit me',
  'they keep hitting people',
  'I’m scared to go home',
  'there is no food at home',
  'he touched me',
  'someone is hurt',
  'I dont feel safe',
  'I want to d1e',
  'k i l l myself',
  'i want to kiiill myself!!!',
  'my sister took pills and is in the hospital',
  'I wânt to die',
  `${'la '.repeat(600)}. i want to die`,
])('“%s” stops', (words) => {
  expect(soundsBig(words)).toBe('stop');
});

it.each([
  '',
  'my slides',
  'the hot glue gun',
  'my touch screen is stuck',
  'hit the save button',
  'my tablet is dead',
  'the deadline',
  'a secret code',
  'punch line',
  'skill',
  'a dice game',
  'making up with a friend',
  'I am sad',
  'shooting hoops',
  'my scary story',
  'Mom told me to take off my dirty shirt',
  'my brother will beat me when i go home in mario kart',
  '😢',
])('“%s” passes', (words) => {
  expect(soundsBig(words)).toBeUndefined();
});

it('the ear judges the longest text of a field in under half a second', () => {
  soundsBig('warm');
  for (const words of [
    'he she they someone my dad ',
    'i want to think about ',
    'someone has been going to ',
  ]) {
    const began = performance.now();
    soundsBig(words.repeat(160));
    expect(performance.now() - began).toBeLessThan(500);
  }
});

it('the ear gets ready in many small steps, one rule at a time', () => {
  expect([...readied()].length).toBeGreaterThan(200);
});
