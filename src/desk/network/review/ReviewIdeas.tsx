// Part 4: the jobs a class needs now, a vote with hands, and one to try for a month. Counted hands are never recorded.

import { useMemo } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { Day } from '../../../practice/days.ts';
import { projectDemand } from '../../../progress/board/demand.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { ideasWords as words } from '../../../strings/en/review.ts';
import type { DeskRoute } from '../../frame/desk-route.ts';
import { HandsField } from '../../frame/HandsField.tsx';
import { mostHands } from '../../teach/facilitate/class-talk.ts';
import { IdeaForm } from './IdeaForm.tsx';
import { ideaList, isOnList, type ReviewIdea } from './idea-list.ts';
import { PartPage } from './PartPage.tsx';
import type { ReviewPlace, SetPlace } from './review-place.ts';
import { SaidNote } from './SaidNote.tsx';
import { TrialsOver } from './TrialsOver.tsx';

interface IdeasProps {
  readonly minutes: number;
  readonly state: ClassState;
  readonly today: Day;
  readonly onGo: (route: DeskRoute) => void;
  readonly place: ReviewPlace;
  readonly onPlace: SetPlace;
}

const chips = { suggestion: words.waiting, demand: words.wanted, typed: undefined };

export function ReviewIdeas({ state, today, onGo, minutes, place, onPlace }: IdeasProps) {
  const { unmet } = useMemo(() => projectDemand(state, today), [state, today]);
  const ideas = ideaList(state.roles, unmet, place.ideas);
  const chosen = ideas.find(({ title }) => title === place.chosen);
  const raise = (id: string, by: number): void => {
    const hands = Math.max(0, (place.hands[id] ?? 0) + by);
    onPlace({ hands: { ...place.hands, [id]: hands } });
  };
  const remove = ({ title }: ReviewIdea): void =>
    onPlace({ ideas: place.ideas.filter((each) => each !== title) });
  return (
    <PartPage title={words.title} minutes={minutes} say={words.say}>
      <TrialsOver book={state.roles} today={today} onGo={(role) => onGo({ at: 'roles', of: role })} />
      {chosen ? (
        <section className="review-chosen stack left card paper on-sun">
          <SaidNote text={words.chosen(chosen.title)} />
          {chosen.from === 'demand' ? (
            <p>{words.offered}</p>
          ) : (
            <>
              <button
                type="button"
                className="button first"
                onClick={() =>
                  onGo(chosen.from === 'suggestion' ? { at: 'roles', of: chosen.id } : { at: 'roles' })
                }
              >
                <Changing text={chosen.from === 'suggestion' ? words.checks : words.openNow} />
              </button>
              <p>
                <Changing text={chosen.from === 'suggestion' ? words.checksLater : words.openLater} />
              </p>
            </>
          )}
          <button type="button" className="button quiet" onClick={() => onPlace({ chosen: undefined })}>
            {words.notChosen}
          </button>
        </section>
      ) : (
        <>
          {ideas.length === 0 && <p className="card paper">{words.none}</p>}
          <ul className="review-ideas stack">
            {ideas.map((idea) => (
              <li key={idea.id} className="review-slip row paper">
                <p className="review-idea-title grow">
                  <span>{idea.title} </span>
                  {chips[idea.from] && <span className="chip">{chips[idea.from]}</span>}
                </p>
                <div className="review-hands row">
                  <button
                    type="button"
                    className="button"
                    aria-label={words.less(idea.title)}
                    disabled={(place.hands[idea.id] ?? 0) === 0}
                    onClick={() => raise(idea.id, -1)}
                  >
                    −
                  </button>
                  <output>{words.hands(place.hands[idea.id] ?? 0)}</output>
                  <button
                    type="button"
                    className="button"
                    aria-label={words.more(idea.title)}
                    onClick={() => raise(idea.id, 1)}
                  >
                    +
                  </button>
                  <HandsField
                    label={words.typed(idea.title)}
                    most={mostHands}
                    onHands={(hands) => onPlace({ hands: { ...place.hands, [idea.id]: hands } })}
                  />
                </div>
                <button
                  type="button"
                  className="button first"
                  aria-label={words.chooseFor(idea.title)}
                  onClick={() => onPlace({ chosen: idea.title })}
                >
                  {words.choose}
                </button>
                {idea.from === 'typed' && (
                  <button
                    type="button"
                    className="button quiet"
                    aria-label={words.remove(idea.title)}
                    onClick={() => remove(idea)}
                  >
                    <Icon name="close" />
                  </button>
                )}
              </li>
            ))}
          </ul>
          <IdeaForm
            isTaken={(title) => isOnList(ideas, title)}
            onAdd={(title) => onPlace({ ideas: [...place.ideas, title] })}
          />
        </>
      )}
    </PartPage>
  );
}
