// Who stands in the drawn school, and how: whoever has a role-play for you wonders about it.
import type { Resident } from '../../stage/stage.ts';
import { schoolWords } from '../../strings/en/rooms.ts';
import type { RoomView } from './who-is-where.ts';

/** A role-play that is done makes nobody wonder. */
export function residentsIn(rooms: readonly RoomView[]): readonly Resident[] {
  return rooms.flatMap(({ id, people, stories }) =>
    people.map((who): Resident => {
      const waiting = stories.find((each) => each.who === who && each.waiting !== 'done')?.waiting;
      const thought = waiting && waiting !== 'done' ? { thought: schoolWords.thoughts[waiting] } : {};
      return { who, room: id, mood: waiting ? 'unsure' : 'happy', ...thought };
    }),
  );
}
