// The card before a role-play, with the people of the talk drawn behind it.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { now } from '../../device/clock.ts';
import { datedDay } from '../../device/spoken-day.ts';
import { type Scene, type Standing, you } from '../../play/view.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import { askingFor, projectAssignments } from '../../progress/assign/assignments.ts';
import { staffNames } from '../../progress/class/staff.ts';
import { cast } from '../../story/catalogue.ts';
import type { Book } from '../../story/page.ts';
import { type PicturePlace, usePicture } from '../usePicture.ts';
import { Briefing } from './Briefing.tsx';
import type { Gift } from './GiftSlip.tsx';

interface BriefingScreenProps {
  readonly book: Book;
  readonly learner: string;
  /** Empty until the notebook is open. */
  readonly facts: readonly Fact[];
  readonly begun: boolean;
  readonly place: PicturePlace;
  readonly figure: (standing: Standing) => ComponentChildren;
  readonly onBegin: () => void;
  readonly onStartOver: () => void;
  readonly onWatch: () => void;
  readonly onSkip: () => void;
}

export function BriefingScreen({ book, learner, facts, begun, place, figure, ...go }: BriefingScreenProps) {
  const { entry, watch } = book;
  const scene = useMemo((): Scene => {
    const me: Standing = { who: you, side: 'left', mood: 'unsure', talking: false };
    const them = entry.cast
      .slice(0, 1)
      .map((who): Standing => ({ who, side: 'right', mood: 'calm', talking: false }));
    return { place: entry.setting, standing: [me, ...them] };
  }, [entry]);
  const gifts = useMemo((): readonly Gift[] => {
    const names = staffNames(facts);
    const { day } = now();
    return askingFor(entry, projectAssignments(facts, learner)).map(({ id, by, due, note }) => ({
      id,
      from: names.get(by),
      due: due && datedDay(due, day),
      note,
    }));
  }, [entry, learner, facts]);
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
      gifts={gifts}
      onSlots={onSlots}
      {...go}
    />
  );
}
