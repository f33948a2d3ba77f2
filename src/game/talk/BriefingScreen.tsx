// The card before a role-play, with the people of the talk drawn behind it.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Scene, type Standing, you } from '../../play/view.ts';
import { cast } from '../../story/catalogue.ts';
import type { Book } from '../../story/page.ts';
import { type PicturePlace, usePicture } from '../usePicture.ts';
import { Briefing } from './Briefing.tsx';

interface BriefingScreenProps {
  readonly book: Book;
  readonly begun: boolean;
  readonly place: PicturePlace;
  readonly figure: (standing: Standing) => ComponentChildren;
  readonly onBegin: () => void;
  readonly onStartOver: () => void;
  readonly onWatch: () => void;
  readonly onSkip: () => void;
}

export function BriefingScreen({ book, begun, place, figure, ...go }: BriefingScreenProps) {
  const { entry, watch } = book;
  const scene = useMemo((): Scene => {
    const me: Standing = { who: you, side: 'left', mood: 'unsure', talking: false };
    const them = entry.cast
      .slice(0, 1)
      .map((who): Standing => ({ who, side: 'right', mood: 'calm', talking: false }));
    return { place: entry.setting, standing: [me, ...them] };
  }, [entry]);
  const onSlots = usePicture(
    place,
    useMemo(() => ({ kind: 'talk', scene }), [scene]),
  );
  return (
    <Briefing
      story={entry}
      cast={cast}
      scene={scene}
      begun={begun}
      watchable={watch !== undefined && !begun}
      figure={place.drawn ? undefined : figure}
      onSlots={onSlots}
      {...go}
    />
  );
}
