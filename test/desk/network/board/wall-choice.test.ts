// The pages that each choice in the print form of the board gives.
import { expect, it } from 'vitest';
import {
  makeWall,
  sinceOptions,
  theStart,
  type WallChoice,
} from '../../../../src/desk/network/board/wall-choice.ts';
import { createBoardClass } from '../../../support/board-class.ts';
import { dayFor } from '../../../support/given.ts';

const choice: WallChoice = {
  kind: 'board',
  size: 'medium',
  paper: 'letter',
  withTraining: true,
  inkLight: false,
  since: theStart,
};

function source(students: number) {
  const room = createBoardClass();
  for (let i = 0; i < students; i++) {
    room.join(`student-${i}`);
    room.list(`student-${i}`, i % 2 ? 'time-buddy' : 'media-maker', 2);
  }
  const from = () => ({ state: room.state(), today: dayFor(35), baseOf: () => undefined });
  return { ...room, from };
}

it('the form offers only page counts that the board fills', () => {
  const { from } = source(4);
  const { counts } = makeWall(from(), choice);
  expect(counts).toEqual([1, 2, 4]);
  for (const wanted of counts) expect(makeWall(from(), { ...choice, wanted }).pages.length).toBe(wanted);
});

it('the board is ordered by category, then job, then name', () => {
  const [page] = makeWall(source(4).from(), choice).pages;
  expect(page?.kind === 'board' && page.cards.map(({ nickname }) => nickname)).toEqual([
    'Student-0',
    'Student-2',
    'Student-1',
    'Student-3',
  ]);
});

it('the wall shows students in training on the board when asked to, and never as cards to cut out', () => {
  const room = source(1);
  room.join('kim');
  room.by('kim', { type: 'PathwayChosen', role: 'time-buddy' });
  room.by('kim', { type: 'TrainingBegun', role: 'time-buddy' });
  const count = (more: Partial<WallChoice>) =>
    makeWall(room.from(), { ...choice, ...more }).pages.flatMap((page) =>
      page.kind === 'list' ? [] : page.cards,
    ).length;
  expect(count({})).toBe(2);
  expect(count({ withTraining: false })).toBe(1);
  expect(count({ kind: 'cards' })).toBe(1);
});

it('changes are a list and the new cards, and no page when nothing changed', () => {
  const room = source(3);
  const since = room.review('2026-09', 5).id;
  expect(makeWall(room.from(), { ...choice, kind: 'changes', since }).pages).toEqual([]);
  room.join('kim');
  room.list('kim', 'time-buddy', 20);
  room.by('student-0', { type: 'CardSteppedDown', role: 'media-maker' }, 20);
  const { pages, sinceSaid } = makeWall(room.from(), { ...choice, kind: 'changes', since });
  expect(pages.map(({ kind }) => kind)).toEqual(['list', 'cards']);
  expect(pages[0]?.kind === 'list' && pages[0].lines.map(({ part, text }) => `${part} ${text}`)).toEqual([
    'down Student-0, Video & Sound Guide',
    'fresh Kim, Time & Deadline Buddy',
  ]);
  expect(sinceSaid).toMatch(/5/);
  expect(sinceOptions(room.from()).map(([id]) => id)).toEqual([since, theStart]);
});

it('an empty class gives no page', () => {
  for (const kind of ['board', 'cards', 'changes'] as const)
    expect(makeWall(source(0).from(), { ...choice, kind }).pages).toEqual([]);
});
