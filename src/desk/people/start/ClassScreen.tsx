// One class: its students with their cards and pictures, and what happens at the end of the year.
import { useState } from 'preact/hooks';
import { now } from '../../../device/clock.ts';
import { drawPin } from '../../../practice/pictures.ts';
import { type Band, bands } from '../../../practice/terms.ts';
import { isDemo } from '../../../progress/class/demo.ts';
import type { NamedLearner } from '../../../progress/class/roster.ts';
import { sees } from '../../../progress/class/who-sees.ts';
import { startWords } from '../../../strings/en/start.ts';
import type { Desk } from '../../desk.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import { Select } from '../../frame/Select.tsx';
import type { Word } from '../../said.ts';
import { AwayStudents } from '../students/AwayStudents.tsx';
import { ChangeStudent } from '../students/ChangeStudent.tsx';
import { changeWithUndo } from '../students/change-with-undo.ts';
import { AddStudents } from './AddStudents.tsx';
import { ClassCards } from './ClassCards.tsx';
import { ClassStudents } from './ClassStudents.tsx';
import { wordForOpening } from './make-class.ts';
import {
  type CardCode,
  cardsAgain,
  holdersAmong,
  makeCards,
  type PrintedCard,
  wordsForVoid,
} from './sign-in-cards.ts';
import type { ClassWith } from './who-is-in.ts';
import { YearEnd } from './YearEnd.tsx';

interface ClassPageProps {
  readonly desk: Desk;
  readonly of: ClassWith;
}

const words = startWords.page;
const clock = (): number => now().at;

export function ClassScreen({ desk, of }: ClassPageProps) {
  const { store, onSay, onGo } = desk;
  const { id, name, band, learners } = of;
  const [cards, setCards] = useState<readonly PrintedCard[]>([]);
  const [changing, setChanging] = useState<string>();
  const say = (said: readonly Word[], then: () => void): void => {
    void store.sayAll(said).then(then, () => onSay(startWords.saveTrouble));
  };
  const print = (for_: readonly NamedLearner[]): void => {
    const { newCard, cardLink, random } = store;
    const made = makeCards(for_, { newCard, cardLink, drawPin: () => drawPin(random) });
    say(made.words, () => {
      setCards(made.cards);
      for (const { learner, token } of made.codes) void store.keepCode(learner, token);
    });
  };
  const printKept = async (): Promise<void> => {
    const codes: CardCode[] = [];
    for (const { id: learner, cards: valid } of learners) {
      const token = await store.keptCode(learner, valid);
      if (token !== undefined) codes.push({ learner, token });
    }
    setCards(cardsAgain(learners, codes, store.cardLink));
    onSay(words.again.found(codes.length, holdersAmong(learners).length));
  };
  const drop = (of_: readonly NamedLearner[], says: string): void =>
    say(wordsForVoid(of_), () => {
      for (const { id: learner } of of_) void store.keepCode(learner);
      setCards((before) => before.filter(({ learner }) => !of_.some((one) => one.id === learner)));
      onSay(says);
    });
  const setBand = (next: Band): void => {
    changeWithUndo(
      { sayAll: store.sayAll, onSay },
      {
        said: [wordForOpening(id, name, next)],
        says: words.bandSet(startWords.bands[next]),
        back: [wordForOpening(id, name, band)],
        undone: words.bandSet(startWords.bands[band]),
      },
    );
  };
  const decides = sees(desk.me.kind, 'start:one-or-gone');
  const changed = learners.find((one) => one.id === changing);
  return (
    <div className="stack loose class-page" data-screen="desk-class">
      <div className="no-print">
        <DeskHeading page={name}>
          <span>{name} </span>
          {isDemo(id) && <span className="chip">{startWords.demo}</span>}
        </DeskHeading>
        <button type="button" className="button quiet" onClick={() => onGo({ at: 'start' })}>
          {words.back}
        </button>
      </div>
      <ClassCards
        learners={learners}
        cards={cards.filter((card) => learners.some((one) => one.id === card.learner))}
        onlyHere={store.onlyHere}
        onNew={() => print(learners)}
        onAgain={() => void printKept()}
        onLetIn={() => onGo({ at: 'let-in', of: id })}
        onVoid={(holders) => drop(holders, words.voidedAll(holders.length))}
      />
      <section className="stack card paper no-print" aria-labelledby="class-list">
        <h2 id="class-list">{words.list}</h2>
        {learners.length === 0 && <p>{words.none}</p>}
        <ClassStudents
          learners={learners}
          onCard={(one) => print([one])}
          onPin={(one) =>
            say([{ learner: one.id, draft: { type: 'PinSet', pin: [...drawPin(store.random)] } }], () =>
              onSay(words.pinSet(one.named.nickname)),
            )
          }
          onVoid={(one) => drop([one], words.voided(one.named.nickname))}
          onChange={({ id: one }) => setChanging(one)}
        />
        <AwayStudents state={desk.state} of={of} sayAll={store.sayAll} onSay={onSay} clock={clock} />
        {changed && (
          <ChangeStudent
            state={desk.state}
            one={changed}
            of={of}
            seesPractice={decides}
            sayAll={store.sayAll}
            erase={store.erase}
            onSay={onSay}
            onClose={() => setChanging(undefined)}
          />
        )}
        <AddStudents
          freshId={desk.freshId}
          onSay={desk.onSay}
          sayAll={desk.store.sayAll}
          erase={desk.store.erase}
          random={desk.store.random}
          today={desk.today}
          of={of}
          mayLetGo={decides}
        />
      </section>
      <section className="stack card paper no-print" aria-labelledby="class-stories">
        <h2 id="class-stories">{words.stories}</h2>
        <p>{words.storiesAbout}</p>
        <div className="cards small few">
          <Select
            label={startWords.make.band}
            value={band}
            offers={bands.map((each) => [each, startWords.bands[each]] as const)}
            onChoose={setBand}
          />
        </div>
      </section>
      <YearEnd
        state={desk.state}
        me={desk.me}
        freshId={desk.freshId}
        onGo={desk.onGo}
        onSay={desk.onSay}
        sayAll={desk.store.sayAll}
        erase={desk.store.erase}
        writeFile={desk.store.writeFile}
        download={desk.store.download}
        of={of}
      />
    </div>
  );
}
