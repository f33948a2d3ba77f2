// The people of one room as paper figures on the page, where no stage is drawn.
import { figureUrl } from '../../kit/art.ts';
import { Figure } from '../../kit/Figure.tsx';
import { schoolWords } from '../../strings/en/rooms.ts';
import type { RoomView } from './who-is-where.ts';

interface RoomPeopleProps {
  readonly room: RoomView;
  /** The base picture of the student's figure, if they are in this room. */
  readonly you: string | undefined;
}

export function RoomPeople({ room, you }: RoomPeopleProps) {
  return (
    <span className="room-people" aria-hidden="true">
      {room.people.map((who) => {
        const waits = room.stories.some((each) => each.who === who && each.waiting !== 'done');
        return (
          <span key={who} className="room-person">
            <Figure base={figureUrl(who)} mood={waits ? 'unsure' : 'happy'} />
          </span>
        );
      })}
      {you && (
        <span className="room-person" data-you="">
          <span className="room-you slip lettered on-sun">{schoolWords.you}</span>
          <Figure base={you} flip />
        </span>
      )}
    </span>
  );
}
