// Part 7: what changed, in plain sentences, to record once and to print.

import { useMemo } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { Day } from '../../../practice/days.ts';
import { projectReview } from '../../../progress/board/review.ts';
import { projectWallChanges, reviewBefore } from '../../../progress/board/wall-changes.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { projectTrainingDays } from '../../../progress/pathway/training-days.ts';
import { reviewWords, doneWords as words } from '../../../strings/en/review.ts';
import type { SayForClass } from '../../said.ts';
import { saidDay } from '../board/said-day.ts';
import { PartPage } from './PartPage.tsx';
import type { ReviewPlace, SetPlace } from './review-place.ts';
import { changesIn, reviewChanges, sentenceFor } from './review-sentences.ts';
import { SaidNote } from './SaidNote.tsx';

interface DonePartProps {
  readonly state: ClassState;
  readonly today: Day;
  readonly note: SayForClass;
  readonly place: ReviewPlace;
  readonly onPlace: SetPlace;
  readonly onPrint: () => void;
  readonly onBoard: () => void;
}

export function DonePart({ state, today, note, place, onPlace, onPrint, onBoard }: DonePartProps) {
  const changes = useMemo(
    () =>
      reviewChanges({
        changes: projectWallChanges(state, today, reviewBefore(state, today)),
        trainings: projectTrainingDays(state, today).filter(({ training }) =>
          place.planned.includes(training),
        ),
        idea: place.chosen,
      }),
    [state, today, place.planned, place.chosen],
  );
  const { month, last } = projectReview(state, today);
  const held = last?.month === month ? last : undefined;
  const goal = held ? (held.goal ?? '') : place.goal.trim();
  const sayIt = sentenceFor(state, (day) => saidDay(day, today));
  const shown = (held ? changesIn(state, held) : changes).map(sayIt);
  const kept = changes.filter((each) => !place.leftOut.includes(sayIt(each)));
  const turn = (sentence: string, on: boolean): void =>
    onPlace({
      leftOut: on ? place.leftOut.filter((each) => each !== sentence) : [...place.leftOut, sentence],
    });
  return (
    <PartPage title={words.title} minutes={0} say={words.say}>
      {shown.length === 0 && <p className="card paper">{words.nothing}</p>}
      <ul className="review-big from-afar stack close">
        {shown.map((sentence, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two changes may read alike where names were erased.
          <li key={at}>
            {held ? (
              <span>{sentence}</span>
            ) : (
              <label className="tick">
                <input
                  type="checkbox"
                  checked={!place.leftOut.includes(sentence)}
                  onChange={(event) => turn(sentence, event.currentTarget.checked)}
                />
                {sentence}
              </label>
            )}
          </li>
        ))}
      </ul>
      <p className="review-goal-said from-afar">
        <Changing text={goal ? words.goal(goal) : words.noGoal} />
      </p>
      {held ? (
        <SaidNote text={held.day === today ? words.recorded : words.already(saidDay(held.day, today))} />
      ) : (
        <>
          <p className="review-hint desk-hint">{words.recordAbout}</p>
          <button
            type="button"
            className="button first own-width"
            onClick={() => note({ type: 'BoardReviewed', month, changes: kept, ...(goal ? { goal } : {}) })}
          >
            <Icon name="tick" /> {words.record}
          </button>
        </>
      )}
      <div className="row">
        <button type="button" className="button" onClick={onPrint}>
          {reviewWords.printChanges}
        </button>
        <button type="button" className="button quiet" onClick={onBoard}>
          {reviewWords.toBoard}
        </button>
      </div>
    </PartPage>
  );
}
