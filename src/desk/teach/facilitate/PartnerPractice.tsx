// Partner practice: the role-play that was just played, cards to print, rounds without a clock, and the observer's list.
import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import './partner.css';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { catalogue } from '../../../story/catalogue.ts';
import { practiceCards, facilitateWords as words } from '../../../strings/en/facilitate.ts';
import { CardSheet } from './CardSheet.tsx';
import { LetterSheet } from './LetterSheet.tsx';
import { ObserverList } from './ObserverList.tsx';
import { type Played, PlayedSheet } from './PlayedSheet.tsx';
import { PracticeCard } from './PracticeCard.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { Rounds } from './Rounds.tsx';
import { usePrinting } from './usePrinting.ts';

const all = practiceCards.map(({ n }) => n);
const observersOnAPage = 2;

export function PartnerPractice({ played }: { readonly played: Played | undefined }) {
  const [chosen, setChosen] = useState<readonly number[]>(all);
  const { ready, press, onPress } = usePrinting<'cards' | 'letters' | 'observer' | 'played'>('cards');
  const cards = practiceCards.filter(({ n }) => chosen.includes(n));
  const title = catalogue.find(({ id }) => id === played?.story)?.title ?? '';
  return (
    <div className="partner">
      {played && (
        <section className="partner-played stack left card paper" aria-labelledby="partner-played">
          <h2 id="partner-played">{words.playedTitle(title)}</h2>
          <p>{words.playedAbout}</p>
          <PlayedSheet {...played} />
          <button type="button" className="button" onClick={() => onPress('played')}>
            <Icon name="download" /> {words.playedPrint}
          </button>
        </section>
      )}
      <Rounds />
      <section className="stack card paper" aria-labelledby="partner-cards">
        <h2 id="partner-cards">{words.cardsTitle}</h2>
        <p>{words.cardsAbout}</p>
        <p className="note coral">
          <Icon name="heart" /> {words.never}
        </p>
        <div className="row">
          <button
            type="button"
            className="button first"
            disabled={cards.length === 0}
            onClick={() => onPress('cards')}
          >
            <Icon name="download" /> {words.print(cards.length)}
          </button>
          <button type="button" className="button quiet" onClick={() => setChosen(all)}>
            {words.allCards}
          </button>
          <button type="button" className="button quiet" onClick={() => setChosen([])}>
            {words.noCards}
          </button>
          <button type="button" className="button" onClick={() => onPress('letters')}>
            {words.votePrint}
          </button>
        </div>
        {cards.length === 0 && (
          <p role="status">
            <Changing text={words.chooseOne} />
          </p>
        )}
        <fieldset>
          <legend className="for-screen-readers">{words.choose}</legend>
          <ul className="partner-cards cards small">
            {practiceCards.map((card) => (
              <li key={card.n}>
                <PracticeCard
                  card={card}
                  isChosen={chosen.includes(card.n)}
                  onChoose={(isChosen) =>
                    setChosen(isChosen ? [...chosen, card.n] : chosen.filter((n) => n !== card.n))
                  }
                />
              </li>
            ))}
          </ul>
        </fieldset>
        <p>{words.always}</p>
      </section>
      <section className="stack card paper" aria-labelledby="partner-observer">
        <h2 id="partner-observer">{words.observerTitle}</h2>
        <ObserverList />
        <div className="row">
          <button type="button" className="button" onClick={() => onPress('observer')}>
            <Icon name="download" /> {words.observerPrint}
          </button>
        </div>
      </section>
      <PrintSheet key={press} atOnce={press > 0}>
        {ready === 'cards' && <CardSheet cards={cards} />}
        {ready === 'letters' && <LetterSheet />}
        {ready === 'played' && played && (
          <section className="sheet-debrief">
            <h2>{words.playedTitle(title)}</h2>
            <PlayedSheet {...played} />
          </section>
        )}
        {ready === 'observer' && (
          <span>
            {Array.from({ length: observersOnAPage }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the copies are all the same.
              <section key={at} className="sheet-observer">
                <h2>{words.observerTitle}</h2>
                <ObserverList />
              </section>
            ))}
          </span>
        )}
      </PrintSheet>
    </div>
  );
}
