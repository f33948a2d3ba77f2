// The front door with this device's figures: one class at a time where there are several, and a picture PIN where a student has one.
import { useMemo, useState } from 'preact/hooks';
import type { Device } from '../../device/device.ts';
import type { languageChoice } from '../../device/language-choice.ts';
import type { BaseOf } from '../../device/useFigures.ts';
import { figureUrl } from '../../kit/art.ts';
import { compareWords } from '../../kit/page-language.ts';
import type { ClassState } from '../../progress/class/class-state.ts';
import { isDemo } from '../../progress/class/demo.ts';
import type { Player } from '../../progress/class/players.ts';
import type { Picture } from '../../stage/stage.ts';
import { type PicturePlace, usePicture } from '../usePicture.ts';
import { classesOf, classOf, classShown } from './door-classes.ts';
import { FrontDoor } from './FrontDoor.tsx';
import { IsItYou } from './IsItYou.tsx';
import { PicturePin } from './PicturePin.tsx';
import type { Arrival } from './useArrival.ts';

interface FrontScreenProps {
  readonly place: PicturePlace;
  readonly device: Device;
  readonly state: ClassState;
  readonly figures: readonly Player[] | undefined;
  readonly baseOf: BaseOf;
  readonly arrival: Arrival;
  readonly language: ReturnType<typeof languageChoice>;
  readonly onPlay: (id: string) => void;
  readonly onFresh: () => void;
  readonly onFile: (file: File) => void;
}

const peeking = ['noor', 'kai', 'amara', 'deshawn'];
const picture: Picture = { kind: 'title', peeking };

export function FrontScreen(props: FrontScreenProps) {
  const { place, device, state, figures, baseOf, arrival, onPlay, ...door } = props;
  const put = usePicture(place, picture);
  const bases = useMemo(() => (place.drawn ? [] : peeking.map(figureUrl)), [place]);
  const [chosen, setChosen] = useState(device.classAtDoor);
  const [keepsFacts] = useState(device.keepsFacts);
  const [asked, setAsked] = useState<string>();
  const classes = useMemo(() => classesOf(state), [state]);
  const at = classShown(classes, chosen);
  const shown = figures
    ?.filter(({ id }) => classes.length < 2 || classOf(state, classes, id) === at)
    .map(({ id, nickname, figure }) => ({ id, nickname, base: baseOf(id, figure) ?? '' }))
    .sort((a, b) => compareWords(a.nickname, b.nickname));
  const who = figures?.find(({ id }) => id === (asked ?? arrival.asked));
  const answer = (isThem: boolean): void => {
    setAsked(undefined);
    arrival.onAnswered();
    if (isThem && who) onPlay(who.id);
  };
  return (
    <>
      <FrontDoor
        peeking={bases}
        onPapers={place.drawn ? put : undefined}
        figures={shown}
        waits={keepsFacts && shown === undefined}
        demo={shown?.some(({ id }) => isDemo(id)) ?? false}
        classes={classes}
        classChosen={at}
        onClass={(id) => {
          device.keepClassAtDoor(id);
          setChosen(id);
        }}
        onPlay={(id) => {
          if (figures?.find((each) => each.id === id)?.pin) setAsked(id);
          else onPlay(id);
        }}
        {...door}
      />
      {who?.pin && (
        <PicturePin
          nickname={who.nickname}
          pin={who.pin}
          onOpen={() => answer(true)}
          onClose={() => answer(false)}
        />
      )}
      {who && !who.pin && (
        <IsItYou nickname={who.nickname} base={baseOf(who.id, who.figure) ?? ''} onAnswer={answer} />
      )}
    </>
  );
}
