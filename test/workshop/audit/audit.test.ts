// The bounds of the library: those that hold go on holding, and the others only get better.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { auditStories, offendersOf } from '../../../src/workshop/audit/audit.ts';
import { auditedOf } from '../../../src/workshop/audit/audited.ts';
import { bounds, figureIds } from '../../../src/workshop/audit/bounds.ts';
import { problemsOfRatchet, readNotYet } from '../../../src/workshop/audit/not-yet.ts';
import { readLibrary } from '../../../src/workshop/library/library.ts';
import { oneDecision } from '../../support/audited-story.ts';

const root = resolve(import.meta.dirname, '../../..');

it('every bound holds, or stands on the list and got no worse', () => {
  const { stories, cast } = readLibrary(root);
  const figures = auditStories(
    stories.flatMap((story) => auditedOf(story) ?? []),
    cast,
  );
  const audited = figureIds.filter((id) => bounds[id].group !== 'Players');
  expect(audited.filter((id) => figures[id] === undefined)).toEqual([]);
  expect(problemsOfRatchet(readNotYet(root), figures)).toEqual([]);
});

it('a story is told only of what is its own', () => {
  const mine = oneDecision(['good: Show me!', 'weak: Wait till the bell.'], { id: 'mine' });
  const other = oneDecision(['good: Show me!', 'weak: Wait.'], { id: 'other' });
  const figures = auditStories([mine, other], [], ['mine', 'other']);
  const told = (story: string) => offendersOf(figures, story).map(({ id }) => id);
  expect(told('mine')).toContain('british');
  expect(told('other')).not.toContain('british');
  expect(told('other')).toContain('curtains');
  expect(figures['which-child']).toBeUndefined();
});
