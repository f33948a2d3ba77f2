// What a link brings: only facts that are new here, with a sentence that counts assignments and other facts and says what could not be read.
import { describe, expect, it } from 'vitest';
import { cameBy, guestOf } from '../../../src/game/front/came-by.ts';
import type { Fact, FactDraft } from '../../../src/practice/facts/fact.ts';
import { projectPlayers } from '../../../src/progress/class/players.ts';
import { giveWords } from '../../../src/strings/en/pin.ts';
import { createPen } from '../../support/given.ts';
import { added } from '../../support/way-to-badge.ts';

const pen = createPen({ device: 'desk' });
const assigned = pen({
  type: 'Assigned',
  assignment: 'a1',
  what: { kind: 'story', story: 'can-i-copy' },
  to: { kind: 'class' },
} satisfies FactDraft);
const named = pen({ type: 'StaffNamed', staff: 'okafor', kind: 'teacher', name: 'Ms. Okafor' });

it('a link brings facts that are not here yet', () => {
  expect(cameBy({ ok: true, facts: [named, assigned] }, [named])).toEqual({
    fresh: [assigned],
    practice: 1,
    says: giveWords.came(1, 0),
  });
  expect(cameBy({ ok: true, facts: [named] }, [])).toEqual({
    fresh: [named],
    practice: 0,
    says: giveWords.came(0, 1),
  });
});

it('a link brings no fact twice', () => {
  const facts = [named, assigned];
  expect(cameBy({ ok: true, facts }, facts)).toEqual({ fresh: [], practice: 0, says: giveWords.came(0, 0) });
});

it('a link says how many facts could not be read', () => {
  const { fresh, says } = cameBy({ ok: true, facts: [assigned], skipped: 2 }, []);
  expect(fresh).toEqual([assigned]);
  expect(says).toBe(`${giveWords.came(1, 0)} ${giveWords.skipped(2)}`);
});

it.each(['torn', 'newer'] as const)('a link brings nothing when it is %s', (why) => {
  expect(cameBy({ ok: false, why }, [])).toEqual({ fresh: [], practice: 0, says: giveWords[why] });
});

describe('a link signs in', () => {
  const mira = createPen({ learner: 'mira' })(added);
  const zoe = createPen({ learner: 'zoe' })({ ...added, nickname: 'Zoe' });
  const players = (...facts: readonly Fact[]) => projectPlayers(facts);

  it('the one student it brings: at once where nobody was known, and asked first on any other device', () => {
    const [player] = players(mira);
    expect(guestOf([mira, assigned], [], players(mira))).toEqual({ player, known: false });
    expect(guestOf([mira], players(mira), players(mira))).toEqual({ player, known: true });
    expect(guestOf([mira], players(zoe), players(zoe, mira))).toEqual({ player, known: true });
  });

  it('nobody where it is for a class, brings no student, or its student was erased here', () => {
    expect(guestOf([mira, zoe], [], players(mira, zoe))).toBeUndefined();
    expect(guestOf([named, assigned], [], players(mira))).toBeUndefined();
    expect(guestOf([mira], players(zoe), players(zoe))).toBeUndefined();
  });
});
