// Whatever comes from a demo class stays out of a real one: from a file of the class, of a student, and with an earlier version's ids (progress/door/arriving.ts).
import { expect, it } from 'vitest';
import type { Fact } from '../../../src/practice/facts/fact.ts';
import { arriving } from '../../../src/progress/door/arriving.ts';

const fact = (id: string, device: string, more: object): Fact =>
  ({ id, v: 1, at: 1, day: '2026-12-01', actor: 'teacher', device, seq: 0, ...more }) as Fact;
const real = fact('a', 'laptop', { type: 'StaffNamed', staff: 'teacher', kind: 'teacher', name: 'Ms. Kim' });
const made = [
  fact('b', 'demo', { type: 'StaffNamed', staff: 'x', kind: 'teacher', name: 'Ms. Okafor' }),
  fact('demo-look-4', 'someone', { type: 'HelpLookedFor', role: 'team-lead', found: false }),
  fact('c', 'laptop', { type: 'PathwayChosen', role: 'team-lead', learner: 'demo-1a2b-7' }),
];

it('takes in what is real and nothing else', () => {
  expect(arriving([], { facts: [real, ...made] }).facts).toEqual([real]);
});
