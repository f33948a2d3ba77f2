// A class link: the class comes out of it as it went in, 26 students fit one QR code, and a torn link says so.
import { deflateSync, strToU8 } from 'fflate';
import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';
import { asDigits, toBase64Url } from '../../src/journal/base64url.ts';
import { packClass, unpackClass } from '../../src/journal/class-link.ts';
import { randomFrom } from '../../src/practice/chance.ts';
import { type Fact, type FactDraft, mergeFacts } from '../../src/practice/facts/fact.ts';
import { heads } from '../../src/practice/figure.ts';
import { idFrom } from '../../src/practice/id-letters.ts';
import { drawPin } from '../../src/practice/pictures.ts';
import { projectPlayers } from '../../src/progress/class/players.ts';

const random = randomFrom(7);
const freshId = (): string => idFrom(Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256)));
const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const time = Date.UTC(2026, 10, 30, 9);
let count = 0;
const write = (draft: FactDraft, learner?: string): Fact =>
  ({
    ...draft,
    id: freshId(),
    v: 1,
    at: time,
    day: '2026-11-30',
    actor: 'okafor',
    ...(learner === undefined ? {} : { learner }),
    device: 'desk',
    seq: count,
    order: { time, count: count++ },
  }) as Fact;

const skins = ['ffdbb4', 'edb98a', 'd08b5b', 'ae5d29', '694d3d'];
const hairs = ['2c1b18', '4a312c', 'b58143', 'e8e1e1', 'c93305'];
const clothes = ['ef6f6c', '5aa9a0', 'ffe28a', 'd7f0ff', '8fa7df', 'f88c49'];
const into = freshId();
const opened = write({ type: 'ClassOpened', class: into, name: 'Room 12', band: 'B' });
const names = 'Maple Otter Juniper Comet Mohamed Aaliyah Sofia Guadalupe Ximena Zoë Đặng نور Elijah'.split(
  ' ',
);
const learners = Array.from({ length: 26 }, (_, at) => (at === 3 ? 'older-id' : freshId()));
const facts = [
  opened,
  ...learners.flatMap((learner, at) => [
    write(
      {
        type: 'LearnerAdded',
        nickname: `${names[at % names.length]}${at < names.length ? '' : ' B.'}`,
        figure: {
          head: any(heads),
          skin: any(skins),
          hair: any(hairs),
          clothes: any(clothes),
          ...(at % 5 === 0 ? { glasses: 'glasses2' as const } : {}),
          ...(at % 9 === 0 ? { beard: 'full' as const } : {}),
        },
        band: at === 4 ? 'C' : 'B',
      },
      learner,
    ),
    write({ type: 'LearnerPlaced', class: into }, learner),
    ...(at === 5 ? [] : [write({ type: 'PinSet', pin: [...drawPin(random)] }, learner)]),
  ]),
  write({ type: 'LearnerRenamed', nickname: 'Otter Two' }, learners[1]),
];
const link = toBase64Url(packClass(facts, into, learners));

const byId = (of: readonly Fact[]) =>
  [...projectPlayers(of)]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, nickname, figure, band, pin }) => ({
      id,
      nickname,
      figure,
      band,
      pin,
    }));

describe('a class link', () => {
  it('brings the class with nicknames, figures, bands and pictures as they are now', () => {
    const given = unpackClass(link);
    expect(given).toMatchObject({ ok: true, class: into, name: 'Room 12' });
    const told = given.ok ? given.facts : [];
    expect(byId(told)).toEqual(byId(facts));
    expect(told.filter(({ type }) => type === 'LearnerPlaced')).toHaveLength(26);
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
  });

  it('says the same in letters and in digits', () => {
    const digits = asDigits(link);
    expect(digits).toMatch(/^\d+$/);
    expect(unpackClass(digits)).toEqual(unpackClass(link));
  });

  it('with 26 students is one QR code of at most 105 squares a side, in digits', () => {
    const address = 'https://hand-up.example-school.org/#class=';
    const { modules } = create(address + asDigits(link), { errorCorrectionLevel: 'L' });
    expect(modules.size).toBeLessThanOrEqual(105);
    expect(modules.size).toBeLessThan(create(address + link, { errorCorrectionLevel: 'L' }).modules.size);
  });

  it('does not undo a name that a student chose later', () => {
    const given = unpackClass(link);
    const renamed = write({ type: 'LearnerRenamed', nickname: 'Sky' }, learners[0]);
    const all = mergeFacts([...facts, renamed], given.ok ? given.facts : []);
    expect(projectPlayers(all).find(({ id }) => id === learners[0])?.nickname).toBe('Sky');
  });

  it('takes along only the students who are asked for, and none without the class', () => {
    const given = unpackClass(toBase64Url(packClass(facts, into, learners.slice(0, 2))));
    expect(
      given.ok &&
        byId(given.facts)
          .map(({ nickname }) => nickname)
          .sort(),
    ).toEqual(['Maple', 'Otter Two']);
    expect(() => packClass(facts.slice(1), into, learners)).toThrow();
  });

  it('that is torn, cut short or of a newer game says so', () => {
    for (const torn of ['', 'x', link.slice(0, -9), link.slice(9), asDigits(link).slice(0, -7)])
      expect(unpackClass(torn), torn.slice(0, 9)).toEqual({ ok: false, why: 'torn' });
    const newer = deflateSync(strToU8(JSON.stringify(['class', 2, { of: 'anything' }])));
    expect(unpackClass(toBase64Url(Uint8Array.from([0, 0, ...newer])))).toEqual({ ok: false, why: 'newer' });
  });
});
