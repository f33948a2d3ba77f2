// The vote: hands or cards, counted with + and −, or typed. The bar grows from the first hand; a number is shown from five on.

import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { storyLang } from '../../../story/catalogue.ts';
import './vote.css';
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { Choice } from '../../../story/page.ts';
import { facilitateWords as words } from '../../../strings/en/facilitate.ts';
import { HandsField } from '../../frame/HandsField.tsx';
import { type ClassTalk, mostHands, type Tally, tallyOf } from './class-talk.ts';

interface VoteProps {
  readonly question: string;
  readonly choices: readonly Choice[];
  readonly votes: ClassTalk['votes'];
  readonly people: number;
  readonly onCount: (choice: string, by: 1 | -1) => void;
  readonly onHands: (choice: string, hands: number) => void;
  readonly onClear: () => void;
  readonly onTake: (choice: Choice) => void;
}

const ways = ['hands', 'cards'] as const;

export function Vote({ question, choices, votes, people, onCount, onHands, onClear, onTake }: VoteProps) {
  const [way, setWay] = useState<(typeof ways)[number]>('hands');
  const isCounted = Object.values(votes).some((hands) => hands > 0);
  return (
    <section className="vote stack close paper" aria-label={question}>
      <header className="vote-head row">
        <h3 className="from-afar">{question}</h3>
        <fieldset className="row close">
          <legend className="for-screen-readers">{words.how}</legend>
          {ways.map((each) => (
            <button
              key={each}
              type="button"
              className="tab pick bare"
              aria-pressed={each === way}
              onClick={() => setWay(each)}
            >
              {words[each]}
            </button>
          ))}
        </fieldset>
        {isCounted && (
          <button type="button" className="button quiet" onClick={onClear}>
            <Icon name="again" /> {words.clear}
          </button>
        )}
      </header>
      <p className="desk-hint">
        <Changing text={way === 'hands' ? words.handsHow : words.cardsHow} />
      </p>
      <ul className="stack close">
        {choices.map((choice, at) => (
          <li key={choice.id}>
            <VoteRow
              letter={words.letters[at] ?? String(at + 1)}
              choice={choice}
              tally={tallyOf(votes, choice.id, people)}
              onCount={(by) => onCount(choice.id, by)}
              onHands={(hands) => onHands(choice.id, hands)}
              onTake={() => onTake(choice)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface VoteRowProps {
  readonly letter: string;
  readonly choice: Choice;
  readonly tally: Tally;
  readonly onCount: (by: 1 | -1) => void;
  readonly onHands: (hands: number) => void;
  readonly onTake: () => void;
}

function VoteRow({ letter, choice, tally, onCount, onHands, onTake }: VoteRowProps) {
  const { says, part, most } = tally;
  const said = says === 'none' ? words.none : says === 'few' ? words.few : String(says);
  return (
    <fieldset
      className="vote-row"
      data-letter={letter}
      data-most={most || undefined}
      onKeyDown={(event) => {
        if (event.key === '+' || event.key === '=') onCount(1);
        else if (event.key === '-' || event.key === '−') onCount(-1);
        else return;
        event.preventDefault();
      }}
    >
      <legend className="for-screen-readers">
        {letter}: <span lang={storyLang}>{choice.text}</span>
      </legend>
      <span className="vote-letter from-afar" aria-hidden="true">
        {letter}
      </span>
      <p className="vote-text from-afar" lang={storyLang}>
        {choice.text}
      </p>
      <div className="vote-count pair">
        <button
          type="button"
          className="button vote-press"
          aria-label={words.fewer(letter)}
          disabled={says === 'none'}
          onClick={() => onCount(-1)}
        >
          −
        </button>
        <span className="vote-bar" aria-hidden="true">
          <span className="vote-fill" style={{ width: `${Math.round(part * 100)}%` }} />
          <span className="vote-number">
            <Changing text={typeof says === 'number' ? String(says) : ''} />
          </span>
        </span>
        <button
          type="button"
          className="button vote-press"
          aria-label={words.more(letter)}
          onClick={() => onCount(1)}
        >
          +
        </button>
        <HandsField label={words.typed(letter)} most={mostHands} onHands={onHands} />
        <span className="for-screen-readers" role="status">
          <Changing text={words.handsFor(letter, said)} />
        </span>
      </div>
      <button type="button" className="button vote-take" data-first={most || undefined} onClick={onTake}>
        <span>{words.take(letter)}</span>
        {most && <span className="vote-most">{words.most}</span>}
      </button>
    </fieldset>
  );
}
