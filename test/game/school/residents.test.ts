// Everyone stands in their room; only a person whose role-play is not done has a thought about it.
import { expect, it } from 'vitest';
import { residentsIn } from '../../../src/game/school/residents.ts';
import type { RoomView, StoryWaiting, WaitingStory } from '../../../src/game/school/who-is-where.ts';
import { schoolWords } from '../../../src/strings/en/rooms.ts';

const waits = (who: string, waiting: StoryWaiting): WaitingStory => ({ who, waiting }) as WaitingStory;
const room = (people: readonly string[], ...stories: readonly WaitingStory[]): RoomView => ({
  id: 'library',
  people,
  stories,
});

it('everybody stands in their room, with a thought if their role-play waits', () => {
  expect(residentsIn([room(['kai', 'noor'], waits('kai', 'next'))])).toEqual([
    { who: 'kai', room: 'library', mood: 'unsure', thought: schoolWords.thoughts.next },
    { who: 'noor', room: 'library', mood: 'happy' },
  ]);
});

it('a person thinks of their first role-play that is not done', () => {
  const [kai] = residentsIn([
    room(['kai'], waits('kai', 'done'), waits('kai', 'open'), waits('kai', 'fresh')),
  ]);
  expect(kai).toMatchObject({ thought: schoolWords.thoughts.open });
});

it('a person has no thought when all their role-plays are done', () => {
  expect(residentsIn([room(['kai'], waits('kai', 'done'))])).toEqual([
    { who: 'kai', room: 'library', mood: 'happy' },
  ]);
  expect(residentsIn([room([])])).toEqual([]);
});
