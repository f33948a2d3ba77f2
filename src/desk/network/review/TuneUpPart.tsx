// Part 6: one role-play for the whole class, for the skill it has shown least, played here and recorded for no student; and a goal until the next review.

import { useMemo, useState } from 'preact/hooks';
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { Day } from '../../../practice/days.ts';
import { classTuneUp } from '../../../progress/assign/class-tune-up.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { rolePlays } from '../../../story/catalogue.ts';
import { microWords } from '../../../strings/en/micro-skills.ts';
import { settingNames } from '../../../strings/en/places.ts';
import { tuneUpWords as words } from '../../../strings/en/review.ts';
import { type ClassTalk, freshTalk } from '../../teach/facilitate/class-talk.ts';
import { Projector } from '../../teach/facilitate/Projector.tsx';
import { PartPage } from './PartPage.tsx';
import type { ReviewPlace, SetPlace } from './review-place.ts';

interface TuneUpPartProps {
  readonly minutes: number;
  readonly state: ClassState;
  readonly today: Day;
  /** How many students the class has. */
  readonly students: number;
  readonly place: ReviewPlace;
  readonly onPlace: SetPlace;
}

const longestGoal = 120;

export function TuneUpPart({ state, today, students, minutes, place, onPlace }: TuneUpPartProps) {
  const tuneUp = useMemo(
    () =>
      classTuneUp(
        [...state.learners.values()].filter(({ named }) => named),
        rolePlays,
        today,
      ),
    [state, today],
  );
  const [story, setStory] = useState<string>();
  /** Where each talk was left, by role-play, while this part is open. */
  const [talks, setTalks] = useState<Readonly<Record<string, ClassTalk>>>({});
  const micro = tuneUp && microWords[tuneUp.micro];
  return (
    <PartPage title={words.title} minutes={minutes} say={words.say}>
      {tuneUp && micro ? (
        <section className="review-tune-up stack" aria-labelledby="review-micro">
          <div>
            <h3 id="review-micro">{words.micro(micro.name)}</h3>
            <p>{micro.meaning}</p>
          </div>
          <p className="desk-hint">{words.stories}</p>
          <ul className="cards small few">
            {tuneUp.stories.map(({ id, title, brief, minutes: whole, setting }) => (
              <li key={id} className="stack left card paper">
                <h4>{title}</h4>
                <p className="desk-hint">
                  {settingNames[setting]} · {words.about(whole)}
                </p>
                <p>{brief}</p>
                <button type="button" className="button" onClick={() => setStory(id)}>
                  {words.open(title)} <Icon name="on" />
                </button>
              </li>
            ))}
          </ul>
          <p className="review-hint desk-hint">{words.as}</p>
        </section>
      ) : (
        <p className="card paper">{words.none}</p>
      )}
      {story !== undefined && (
        <Projector
          story={story}
          people={students}
          talk={talks[story] ?? freshTalk}
          onTalk={(talk) => setTalks({ ...talks, [story]: talk })}
          onLeave={() => setStory(undefined)}
        />
      )}
      <section className="review-goal stack">
        <label className="stack close">
          {words.goal}
          <input
            type="text"
            value={place.goal}
            maxLength={longestGoal}
            placeholder={words.goalHint}
            autocomplete="off"
            onInput={(event) => onPlace({ goal: event.currentTarget.value })}
          />
        </label>
        <ul className="row">
          {words.goals.map((goal) => (
            <li key={goal}>
              <button type="button" className="button quiet" onClick={() => onPlace({ goal })}>
                {goal}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </PartPage>
  );
}
