// Players: who is offered at the front door of this device, and in which order.
import { describe, expect, it } from 'vitest';
import { projectPlayers } from '../../../src/progress/class/players.ts';
import { closes, createPen, dayFor, opens } from '../../support/given.ts';

const figure = { head: 'afro', skin: 'aa7755', hair: '112233', clothes: 'ef6f6c' } as const;
const newFigure = { ...figure, head: 'hijab' } as const;
const added = (nickname: string) => ({ type: 'LearnerAdded', nickname, figure, band: 'B' }) as const;

describe('Players', () => {
  it('are learners with a figure, the latest to play first', () => {
    const write = createPen();
    const facts = [
      write(added('Mira')),
      write(added('Theo'), { learner: 'theo' }),
      write(opens(), { day: 2 }),
      write(opens(), { day: 3, learner: 'no figure yet' }),
      write(added('Ana'), { day: 4, learner: 'ana' }),
      write(closes(), { day: 2 }),
    ];
    const players = projectPlayers(facts.toReversed());
    expect(players.map(({ nickname, lastDay }) => [nickname, lastDay])).toEqual([
      ['Ana', undefined],
      ['Mira', dayFor(2)],
      ['Theo', undefined],
    ]);
    expect(players[1]).toEqual({
      id: 'mira',
      nickname: 'Mira',
      figure,
      band: 'B',
      cards: [],
      lastDay: dayFor(2),
    });
  });

  it('have the nickname and figure that were set last', () => {
    const write = createPen();
    const facts = [
      write({ type: 'LearnerRenamed', nickname: 'too soon' }, { learner: 'nobody' }),
      write(added('Mira')),
      write({ type: 'LearnerRenamed', nickname: 'Mimi', figure: newFigure }),
      write({ type: 'LearnerRenamed', nickname: 'Mira M.' }),
    ];
    expect(projectPlayers(facts)).toEqual([
      { id: 'mira', nickname: 'Mira M.', figure: newFigure, band: 'B', cards: [] },
    ]);
  });

  it('have the picture PIN that was set last, and the cards that were not voided', () => {
    const write = createPen();
    const facts = [
      write({ ...added('Mira'), pin: ['sun', 'fish', 'key'] }),
      write({ type: 'SignInCardMade', card: 'old' }),
      write({ type: 'PinSet', pin: ['moon', 'boat', 'leaf'] }),
      write({ type: 'SignInCardMade', card: 'new' }),
      write({ type: 'SignInCardVoided', card: 'old' }),
    ];
    expect(projectPlayers(facts)).toMatchObject([{ pin: ['moon', 'boat', 'leaf'], cards: ['new'] }]);
    expect(projectPlayers(facts.slice(0, 1))).toMatchObject([{ pin: ['sun', 'fish', 'key'], cards: [] }]);
  });

  it('are gone when they are removed or erased, and may come back after being removed', () => {
    const write = createPen();
    const facts = [write(added('Mira')), write({ type: 'LearnerRemoved' })];
    expect(projectPlayers(facts)).toEqual([]);
    expect(projectPlayers([...facts, write(added('Mira'))])).toHaveLength(1);
    expect(projectPlayers([facts[0] as (typeof facts)[0], write({ type: 'Erased' })])).toEqual([]);
  });
});
