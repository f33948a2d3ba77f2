// A paper room of the school, with its adult and, at the present station, the student. Decoration.
import { figureUrl, roomUrl } from '../../kit/art.ts';
import { Figure } from '../../kit/Figure.tsx';
import type { RoomId } from '../../practice/places.ts';

interface RoomSceneProps {
  readonly room: RoomId;
  /** Cast id of the figure that stands in for the adult. */
  readonly adult: string | undefined;
  /** The base of the student's figure; only at the present station. */
  readonly you: string | undefined;
}

export function RoomScene({ room, adult, you }: RoomSceneProps) {
  return (
    <div className="room-scene" aria-hidden="true">
      <img src={roomUrl(room)} alt="" draggable={false} loading="lazy" />
      {adult && (
        <span>
          <Figure base={figureUrl(adult)} size="100%" flip={you !== undefined} />
        </span>
      )}
      {you && (
        <span className="room-scene-you">
          <Figure base={you} size="100%" mood="proud" />
        </span>
      )}
    </div>
  );
}
