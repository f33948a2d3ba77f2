// How far a student is with a role-play: begun, suggested next or again, played, or new.
import { expect, it } from 'vitest';
import { howFar } from '../../../src/game/school/how-far.ts';
import { projectPracticeLog } from '../../../src/progress/records/practice-log.ts';
import { closes, createPen, opens } from '../../support/given.ts';

const pen = createPen();
const plays = (story: string) => [pen(opens({ story })), pen(closes({ story }))];
const log = projectPracticeLog([...plays('first'), ...plays('second'), ...plays('old')], 'mira');
const suggested = ['first', 'second', 'third'].map((story) => ({ story }));

it.each([
  ['first', false, 'next'],
  ['second', false, 'again'],
  ['third', false, 'fresh'],
  ['old', false, 'done'],
  ['never seen', false, 'fresh'],
  ['first', true, 'open'],
  ['old', true, 'open'],
] as const)('%s, begun: %s, is %s', (story, begun, is) =>
  expect(howFar(story, { begun, suggested, log })).toBe(is),
);
