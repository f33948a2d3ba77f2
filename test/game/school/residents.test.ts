// Everyone stands in their room; only who has a role-play that is not done wonders about it.
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

it('has everybody in their room, with what they think', () => {
  expect(residentsIn([room(['kai', 'noor'], waits('kai', 'next'))])).toEqual([
    { who: 'kai', room: 'library', mood: 'unsure', thought: schoolWords.thoughts.next },
    { who: 'noor', room: 'library', mood: 'happy' },
  ]);
});

it('thinks of the first that is not done', () => {
  const [kai] = residentsIn([
    room(['kai'], waits('kai', 'done'), waits('kai', 'open'), waits('kai', 'fresh')),
  ]);
  expect(kai).toMatchObject({ thought: schoolWords.thoughts.open });
});

it('wonders no more when all is done', () => {
  expect(residentsIn([room(['kai'], waits('kai', 'done'))])).toEqual([
    { who: 'kai', room: 'library', mood: 'happy' },
  ]);
  expect(residentsIn([room([])])).toEqual([]);
});
