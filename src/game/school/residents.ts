// Who stands in each drawn room, and in which mood: a person with a role-play for the student has a thought about it.
import type { Resident } from '../../stage/stage.ts';
import { schoolWords } from '../../strings/en/rooms.ts';
import type { RoomView } from './who-is-where.ts';

/** A person whose role-plays are all done has no thought. */
export function residentsIn(rooms: readonly RoomView[]): readonly Resident[] {
  return rooms.flatMap(({ id, people, stories }) =>
    people.map((who): Resident => {
      const waiting = stories.find((each) => each.who === who && each.waiting !== 'done')?.waiting;
      const thought = waiting && waiting !== 'done' ? { thought: schoolWords.thoughts[waiting] } : {};
      return { who, room: id, mood: waiting ? 'unsure' : 'happy', ...thought };
    }),
  );
}
