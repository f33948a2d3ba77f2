// Part 5: days for trainings. Lists those on the calendar and adds more.

import type { Day } from '../../../practice/days.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { projectTrainingDays, type TrainingDay } from '../../../progress/pathway/training-days.ts';
import { datesWords as words } from '../../../strings/en/review.ts';
import type { SayForClass, SayInCorner } from '../../said.ts';
import { saidDay } from '../board/said-day.ts';
import { DateForm } from './DateForm.tsx';
import { PartPage } from './PartPage.tsx';
import type { ReviewPlace, SetPlace } from './review-place.ts';

interface DatesProps {
  readonly minutes: number;
  readonly state: ClassState;
  readonly today: Day;
  readonly note: SayForClass;
  readonly freshId: () => string;
  readonly onSay: SayInCorner;
  readonly place: ReviewPlace;
  readonly onPlace: SetPlace;
}

export function Dates({ state, today, note, freshId, onSay, minutes, place, onPlace }: DatesProps) {
  const days = projectTrainingDays(state, today);
  const plan = (role: string, when: string, about: string | undefined): void => {
    const training = freshId();
    note({ type: 'TrainingPlanned', training, role, when, ...(about ? { note: about } : {}) });
    onPlace({ planned: [...place.planned, training] });
  };
  const cancel = ({ training, role, title, when, note: about }: TrainingDay): void => {
    note({ type: 'TrainingCancelled', training });
    onPlace({ planned: place.planned.filter((each) => each !== training) });
    onSay(words.cancelled(title), () => plan(role, when, about));
  };
  return (
    <PartPage title={words.title} minutes={minutes} say={words.say}>
      <section className="stack" aria-labelledby="review-days">
        <h3 id="review-days">{words.planned}</h3>
        {days.length === 0 && <p>{words.none}</p>}
        <ul className="stack">
          {days.map((day) => (
            <li key={day.training} className="review-slip row apart paper">
              <strong className="review-day">{saidDay(day.when, today)}</strong>
              <span className="grow">
                <span>{day.title}</span>
                {day.note && <small>{day.note}</small>}
              </span>
              <button
                type="button"
                className="button quiet"
                aria-label={words.cancelFor(day.title, saidDay(day.when, today))}
                onClick={() => cancel(day)}
              >
                {words.cancel}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <DateForm state={state} today={today} onPlan={plan} />
    </PartPage>
  );
}
