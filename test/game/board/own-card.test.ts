// A student's own card: every move works at once, and its undo puts the card back as it was.
import { expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import type { OwnMove } from '../../../src/game/board/ExpertCard.tsx';
import { ownMoves } from '../../../src/game/board/own-card.ts';
import type { Fact, FactDraft } from '../../../src/practice/facts/fact.ts';
import { type BoardCard, projectBoard } from '../../../src/progress/board/board.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { classBoard } from '../../support/class-board.ts';
import { createPen } from '../../support/given.ts';

const today = { at: Date.UTC(2026, 8, 1, 8), day: '2026-09-01' };
const before = classBoard(today);

it.each([
  ['juniper', 'rest', 'onBreak', 'listed'],
  ['pebble', 'back', 'listed', 'onBreak'],
  ['juniper', 'stepDown', undefined, 'listed'],
  ['pebble', 'stepDown', undefined, 'onBreak'],
] as const)('%s: %s and its undo work at once', (learner, move: OwnMove, after, undone) => {
  const pen = createPen({ learner, day: 1 });
  const facts: Fact[] = [...before];
  const card = (): BoardCard | undefined =>
    projectBoard(projectClass(facts, jobs), today.day).find((each) => each.learner === learner);
  const write = (drafts: readonly FactDraft[]): void => {
    for (const draft of drafts) facts.push(pen(draft));
  };
  const { facts: done, undo } = ownMoves(card() as BoardCard, move);
  write(done);
  expect(card()?.status).toBe(after);
  write(undo);
  expect(card()?.status).toBe(undone);
});
