// What a link brings: only facts that are new here, with a sentence that counts assignments and other facts and says what could not be read.
import { expect, it } from 'vitest';
import { cameBy } from '../../../src/game/front/came-by.ts';
import type { FactDraft } from '../../../src/practice/facts/fact.ts';
import { giveWords } from '../../../src/strings/en/pin.ts';
import { createPen } from '../../support/given.ts';

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
    says: giveWords.came(1, 0),
  });
  expect(cameBy({ ok: true, facts: [named] }, [])).toEqual({ fresh: [named], says: giveWords.came(0, 1) });
});

it('a link brings no fact twice', () => {
  const facts = [named, assigned];
  expect(cameBy({ ok: true, facts }, facts)).toEqual({ fresh: [], says: giveWords.came(0, 0) });
});

it('a link says how many facts could not be read', () => {
  const { fresh, says } = cameBy({ ok: true, facts: [assigned], skipped: 2 }, []);
  expect(fresh).toEqual([assigned]);
  expect(says).toBe(`${giveWords.came(1, 0)} ${giveWords.skipped(2)}`);
});

it.each(['torn', 'newer'] as const)('a link brings nothing when it is %s', (why) => {
  expect(cameBy({ ok: false, why }, [])).toEqual({ fresh: [], says: giveWords[why] });
});
