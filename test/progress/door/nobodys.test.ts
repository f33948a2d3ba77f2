// A look for help belongs to no student: it keeps its day and job, but no device, number or time that would link it to a student's facts.
import { expect, it } from 'vitest';
import { parseFact } from '../../../src/practice/facts/fact.ts';
import { nobodysFact, withoutTrail } from '../../../src/progress/door/nobodys.ts';
import { closes, createPen } from '../../support/given.ts';

const pen = createPen({ device: 'lab-1', learner: 'mira', day: 3 });

it('a look for help holds the job, the day and nothing else', () => {
  const look = nobodysFact({ type: 'HelpLookedFor', role: 'time-buddy', found: false }, 'x', '2026-09-03');
  expect(look).toEqual({
    type: 'HelpLookedFor',
    role: 'time-buddy',
    found: false,
    id: 'x',
    v: 1,
    day: '2026-09-03',
    at: Date.UTC(2026, 8, 3),
    actor: 'someone',
    device: 'someone',
    seq: 0,
  });
  expect(parseFact(look)).toEqual({ ok: true, fact: look });
  expect(nobodysFact({ type: 'HelpLookedFor', found: false }, 'x', '1969-12-31')).not.toHaveProperty('role');
});

it('a look stored by an earlier version loses its trail and keeps its id, and other facts stay as they are', () => {
  const older = pen({ type: 'HelpLookedFor', found: false });
  const out = withoutTrail(older);
  expect(out.id).toBe(older.id);
  expect(JSON.stringify(out)).not.toMatch(/lab-1"|"learner"|"order"/);
  const other = pen(closes());
  expect(withoutTrail(other)).toBe(other);
});
