// What a student can do with their own card: each deed changes it, and undo puts it back.
import { describe, expect, it } from 'vitest';
import { type CardDeed, deedDraft, deedsFor, takeBack } from '../../../src/progress/board/card-deeds.ts';
import type { CardState } from '../../../src/progress/pathway/pathway.ts';
import { createBoardClass } from '../../support/board-class.ts';

const role = 'time-buddy';

/** A class with a student whose card is in this state. */
function withCard(card: CardState | 'training' | 'idea') {
  const room = createBoardClass();
  room.join('mira');
  if (card === 'idea') return room;
  room.by('mira', { type: 'PathwayChosen', role }, 1);
  if (card === 'training') {
    room.by('mira', { type: 'TrainingBegun', role }, 2);
    return room;
  }
  room.adult(
    'mira',
    { type: 'BadgeEarned', badge: `role:${role}`, title: role, shown: [], confirmed: [] },
    2,
  );
  if (card === 'notListed') return room;
  room.by('mira', { type: 'CardRequested', role, times: 'recess' }, 3);
  if (card === 'asked') return room;
  room.adult('mira', { type: 'CardApproved', role }, 4);
  if (card === 'onBreak') room.by('mira', { type: 'CardOnBreak', role }, 5);
  if (card === 'steppedDown') room.by('mira', { type: 'CardSteppedDown', role }, 5);
  return room;
}

const standing = (room: ReturnType<typeof createBoardClass>) => {
  const { step, card } = room.state().learners.get('mira')?.pathways.get(role) ?? {
    step: 'idea' as const,
    card: 'notListed' as const,
  };
  return { step, card };
};

describe.each(['idea', 'training', 'notListed', 'asked', 'listed', 'onBreak', 'steppedDown'] as const)(
  'a card that is %s',
  (card) => {
    const deeds = deedsFor(standing(withCard(card)));
    it('offers at least one deed', () => expect(deeds.length).toBeGreaterThan(0));
    it.each(deeds)('%s changes it, and undo brings it back', (deed: CardDeed) => {
      const room = withCard(card);
      const before = standing(room);
      const facts = room.state().learners.get('mira')?.byRole.get(role) ?? [];
      room.by('mira', deedDraft(deed, role, facts), 6);
      expect(standing(room)).not.toEqual(before);
      for (const { by, draft } of takeBack(deed, { role, card: before.card }, facts))
        (by === 'student' ? room.by : room.adult)('mira', draft, 6);
      // A card that never hung and one that was taken down look alike on the board.
      const hidden = (at: typeof before) => (at.card === 'steppedDown' ? { ...at, card: 'notListed' } : at);
      expect(hidden(standing(room))).toEqual(hidden(before));
    });
  },
);

it('a card that goes up again shows the same words as before', () => {
  const room = withCard('listed');
  const facts = room.state().learners.get('mira')?.byRole.get(role) ?? [];
  expect(takeBack('stepDown', { role, card: 'listed' }, facts)[0]?.draft).toEqual({
    type: 'CardRequested',
    role,
    times: 'recess',
  });
});
