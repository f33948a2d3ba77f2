// Wraps a screen that is about one class: where a device has several, the adult chooses one, and the screen is given that one alone.
import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import { inClass, lacksClass } from '../../../practice/facts/scope.ts';
import { narrowToClass } from '../../../progress/class/one-class.ts';
import { startWords } from '../../../strings/en/start.ts';
import type { Desk } from '../../desk.ts';
import { whoIsIn } from '../start/who-is-in.ts';
import { ClassPick } from './ClassPick.tsx';
import { useChosenClass } from './useChosenClass.ts';

type Screen = ComponentType<{ readonly desk: Desk }>;

const words = startWords.oneClass;
const everyone = 'everyone';

/** `everyone`: the screen can also show all classes at once. A review cannot, because it is recorded for one class. */
export function ofOneClass(Inner: Screen, { everyone: withEveryone = true } = {}): Screen {
  return function OneClassScreen({ desk }) {
    const { state } = desk;
    const [chosen, choose] = useChosenClass();
    const classes = useMemo(() => whoIsIn(state).open.filter(({ learners }) => learners.length > 0), [state]);
    const of =
      chosen === everyone && withEveryone
        ? everyone
        : (classes.find(({ id }) => id === chosen) ?? classes[0])?.id;
    const narrowed = useMemo(
      () => (of === undefined || of === everyone ? desk : narrowDesk(desk, of)),
      [desk, of],
    );
    if (classes.length < 2 || of === undefined) return <Inner desk={desk} />;
    return (
      <>
        <ClassPick
          value={of}
          offers={[
            ...classes.map(({ id, name }) => [id, name] as const),
            ...(withEveryone ? [[everyone, words.everyone] as const] : []),
          ]}
          onChoose={choose}
        />
        <Inner key={of} desk={narrowed} />
      </>
    );
  };
}

/** A desk that sees one class alone, and records that class in facts that need one, such as a review. */
function narrowDesk(desk: Desk, id: string): Desk {
  return {
    ...desk,
    state: narrowToClass(desk.state, id),
    class: id,
    note: (draft) => desk.note(lacksClass(draft) ? inClass(draft, id) : draft),
  };
}
