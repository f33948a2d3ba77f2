// The front door, with the figures this device keeps.
import { useMemo } from 'preact/hooks';
import { figureUrl } from '../kit/art.ts';
import { FrontDoor, type KeptFigure } from '../overlay/front/FrontDoor.tsx';
import type { Picture } from '../stage/stage.ts';
import { type Place, usePicture } from './usePicture.ts';

interface FrontScreenProps {
  readonly place: Place;
  readonly figures: readonly KeptFigure[] | undefined;
  readonly onPlay: (id: string) => void;
  readonly onFresh: () => void;
  readonly onFile: (file: File) => void;
}

const peeking = ['noor', 'kai', 'amara', 'deshawn'];
const picture: Picture = { kind: 'title', peeking };

export function FrontScreen({ place, ...door }: FrontScreenProps) {
  const put = usePicture(place, picture);
  const bases = useMemo(() => (place.drawn ? [] : peeking.map(figureUrl)), [place]);
  return <FrontDoor peeking={bases} onPanel={place.drawn ? put : undefined} {...door} />;
}
