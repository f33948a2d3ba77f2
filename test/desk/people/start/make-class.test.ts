// A class made from a list of nicknames: it becomes facts, every student gets picture PINs, and new sign-in cards replace the old ones.
import { describe, expect, it } from 'vitest';
import { wordsForClass } from '../../../../src/desk/people/start/make-class.ts';
import { readPeople } from '../../../../src/desk/people/start/school-people.ts';
import { makeCards } from '../../../../src/desk/people/start/sign-in-cards.ts';
import { jobs } from '../../../../src/device/jobs.ts';
import { parseFact } from '../../../../src/practice/facts/fact.ts';
import { projectClass } from '../../../../src/progress/class/class-state.ts';
import type { NamedLearner } from '../../../../src/progress/class/roster.ts';
import { createPen } from '../../../support/given.ts';

let ids = 0;
const freshId = () => `id-${ids++}`;
const chance = { freshId, random: () => 0.42 };

describe('a new class', () => {
  const words = wordsForClass({
    id: 'c',
    name: 'Room 12',
    band: 'B',
    nicknames: ['Maple', 'نور', '🦊'],
    ...chance,
  });
  const write = createPen({ device: 'desk' });
  const facts = words.map(({ draft, learner }) => {
    const { learner: _, ...fact } = write(draft);
    return { ...fact, actor: 'ms-a', ...(learner === undefined ? {} : { learner }) } as typeof fact;
  });
  it('becomes facts that can be read, with a picture PIN for everyone', () => {
    expect(facts.map((fact) => parseFact(fact).ok)).not.toContain(false);
    const state = projectClass(facts as Parameters<typeof projectClass>[0], jobs);
    expect(
      [...state.learners.values()].map(({ named, pin, class: into }) => [named?.nickname, pin?.length, into]),
    ).toEqual([
      ['Maple', 3, 'c'],
      ['نور', 3, 'c'],
      ['🦊', 3, 'c'],
    ]);
  });
  it('makes a new card and voids the old one', () => {
    const maple = { id: 'm', named: { nickname: 'Maple' }, cards: ['old'] } as unknown as NamedLearner;
    const made = makeCards([maple], {
      newCard: () => ({ token: 't', card: 'new' }),
      cardLink: (token) => `/?card=${token}`,
      drawPin: () => ['sun', 'fish', 'star'],
    });
    expect(made.words.map(({ draft }) => draft.type)).toEqual([
      'SignInCardVoided',
      'SignInCardMade',
      'PinSet',
    ]);
    expect(made.cards).toMatchObject([{ link: '/?card=t', pin: ['sun', 'fish', 'star'] }]);
  });
});

it('the school’s people are read, or the line is named that has no number', () => {
  expect(readPeople('Mr. Li, room 3\n\n', 'Office: 555 0100', 'CA')).toEqual({
    ok: true,
    people: { adults: ['Mr. Li, room 3'], country: 'CA', numbers: [{ name: 'Office', number: '555 0100' }] },
  });
  expect(readPeople('', 'Office', 'US')).toEqual({ ok: false, why: 'noNumber', line: 'Office' });
  expect(readPeople('', 'Office: (555) 0100', 'US')).toMatchObject({
    people: { numbers: [{ number: '(555) 0100' }] },
  });
  // Too many adults are refused; none is silently left out.
  expect(readPeople('Ms. A\n'.repeat(9), '', 'US')).toEqual({ ok: false, why: 'many' });
});
