// Sittings on a student's sheet, each of which can be put down as another student's or nobody's, with a way back for ten minutes.

import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { compareWords } from '../../../kit/page-language.ts';
import type { Day } from '../../../practice/days.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { nicknameIn } from '../../../progress/class/nickname-in.ts';
import { badgesRestingOn } from '../../../progress/pathway/badges.ts';
import { latelyGiven, type Sitting, sittingsOf } from '../../../progress/records/sittings.ts';
import { rubricWords } from '../../../strings/en/micro-skills.ts';
import { othersSittingWords as words } from '../../../strings/en/others-sittings.ts';
import { startWords } from '../../../strings/en/start.ts';
import { Select } from '../../frame/Select.tsx';
import { changeWithUndo } from '../../people/students/change-with-undo.ts';
import { useLately } from '../../people/students/useLately.ts';
import type { SayInCorner, Word } from '../../said.ts';
import { wordsForGiving, wordsForGivingBack } from './giving-sittings.ts';
import { storyName } from './story-name.ts';

/** As many as a class plays in a week; older ones are rarely put right. */
const most = 12;

interface OthersSittingsProps {
  readonly state: ClassState;
  readonly today: Day;
  readonly spoken: (day: Day) => string;
  readonly sayAll: (words: readonly Word[]) => Promise<void>;
  readonly onSay: SayInCorner;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly id: string;
  readonly nickname: string;
}

export function OthersSittings(props: OthersSittingsProps) {
  const { state, today, spoken, sayAll, onSay, clock, id, nickname } = props;
  const facts = state.factsOf.get(id) ?? [];
  const [open, setOpen] = useState<string>();
  const [owner, setOwner] = useState('');
  const lately = useLately(state, (at) => latelyGiven(facts, at), clock);
  const sittings = sittingsOf(facts).slice(0, most);
  const others = [...state.learners.values()]
    .flatMap(({ id: other, named }) => (named && other !== id ? [[other, named.nickname] as const] : []))
    .sort(([, a], [, b]) => compareWords(a, b));
  const nameOf = (learner: string | undefined): string =>
    learner === undefined ? '' : nicknameIn(state.factsOf.get(learner) ?? []);
  const give = ({ sitting, story, player }: Sitting): void => {
    const learner = state.learners.get(id);
    const badges = learner ? badgesRestingOn(sitting, learner, state, today, rubricWords) : [];
    const given = { sitting, story, player, badges, ...(owner === '' ? {} : { owner }) };
    const { title } = storyName(story);
    setOpen(undefined);
    changeWithUndo(
      { sayAll, onSay },
      {
        said: wordsForGiving(given, id),
        says: owner === '' ? words.nobodys(title) : words.given(title, nameOf(owner)),
        back: wordsForGivingBack(given),
        undone: words.back(title, nameOf(player)),
      },
    );
  };
  if (sittings.length + lately.length === 0) return null;
  return (
    <section className="stack card paper no-print" aria-labelledby="others-sittings">
      <h2 id="others-sittings">{words.heading}</h2>
      <p>{words.about(nickname)}</p>
      {lately.length > 0 && (
        <ul className="note">
          {lately.map(({ fact }) => {
            const { title } = storyName(fact.story);
            return (
              <li key={fact.id} className="row apart">
                <Changing
                  text={
                    fact.owner === undefined ? words.nobodys(title) : words.given(title, nameOf(fact.owner))
                  }
                />
                <button
                  type="button"
                  className="button"
                  onClick={() =>
                    void sayAll(wordsForGivingBack(fact)).then(
                      () => onSay(words.back(title, nameOf(fact.player))),
                      () => onSay(startWords.saveTrouble),
                    )
                  }
                >
                  {words.takeBack(title)}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <ul className="rows">
        {sittings.map((each) => {
          const { sitting, story, day, finished } = each;
          const { title } = storyName(story);
          return (
            <li key={sitting} className="row apart">
              <span>{words.line(title, spoken(day), finished)}</span>
              {open === sitting ? (
                <span className="row">
                  <Select
                    label={words.whose}
                    value={owner}
                    offers={[['', words.nobody], ...others]}
                    onChoose={setOwner}
                  />
                  <button type="button" className="button first" onClick={() => give(each)}>
                    {words.go}
                  </button>
                  <button type="button" className="button quiet" onClick={() => setOpen(undefined)}>
                    {words.cancel}
                  </button>
                </span>
              ) : (
                <button
                  type="button"
                  className="button quiet"
                  aria-label={words.notTheirsOf(title, spoken(day))}
                  onClick={() => {
                    setOwner('');
                    setOpen(sitting);
                  }}
                >
                  {words.notTheirs}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
