// Making an Ask Card: who, what I need, what I tried, when. Beside it the card as it will be seen, to show, print or hand over.

import { useEffect, useRef, useState } from 'preact/hooks';
import { capital } from '../../kit/page-language.ts';
import './ask.css';
import { Icon } from '../../kit/icons/Icon.tsx';
import { askWords as words } from '../../strings/en/board.ts';
import { type AskCard, AskCardPaper } from './AskCardPaper.tsx';
import { Asked } from './Asked.tsx';
import { AskField } from './AskField.tsx';
import { type AskChoice, AskWho } from './AskWho.tsx';
import { type CardTrouble, cardTrouble } from './card-trouble.ts';
import { ShownCard } from './ShownCard.tsx';
import { sentenceOf } from './starters.ts';

interface AskCardMakerProps {
  readonly title: string;
  /** Where the job ends: what it does not help with. */
  readonly edge: string;
  /** Never empty: the adult is always last. */
  readonly choices: readonly AskChoice[];
  readonly first: AskChoice;
  readonly away: string | undefined;
  readonly adult: string;
  /** The student's nickname. A guest has none. */
  readonly from: string | undefined;
  /** Absent for a guest. */
  readonly onAsked: ((helper: string | undefined) => void) | undefined;
  readonly onMake: () => void;
  readonly onBoard: () => void;
}

/** Letters that fit on a card in a size that is easy to read. */
const plenty = 260;

export function AskCardMaker(props: AskCardMakerProps) {
  const { title, edge, choices, first, away, adult, from, onAsked, onMake, onBoard } = props;
  const [choice, setChoice] = useState(first);
  const [need, setNeed] = useState('');
  const [tried, setTried] = useState('');
  const [when, setWhen] = useState('');
  const [shown, setShown] = useState(false);
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const all = `${need}\n${tried}\n${when}`;
  const trouble = useTrouble(all);
  const chosen = choices.find(({ helper }) => helper === choice.helper) ?? first;
  const card: AskCard = {
    forName: chosen.name,
    base: chosen.base,
    title,
    from,
    edge,
    need: sentenceOf(need, words.needStarters),
    tried: sentenceOf(tried, words.triedStarters),
    when: sentenceOf(when, []),
  };
  return (
    <div className="ask page" data-screen="ask">
      <header className="ask-head card row own-width no-print paper">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p>{words.about}</p>
      </header>
      {asked ? (
        <Asked adult={adult} onAnother={() => setAsked(false)} onBoard={onBoard} />
      ) : (
        <form className="ask-form no-print stack card paper" onSubmit={(event) => event.preventDefault()}>
          <AskWho choices={choices} chosen={chosen} away={away} onChoose={setChoice} />
          <AskField
            label={words.need}
            hint={words.needHint}
            starters={words.needStarters}
            rows={2}
            value={need}
            onValue={setNeed}
          />
          <AskField
            label={words.tried}
            hint={words.triedHint}
            starters={words.triedStarters}
            rows={2}
            value={tried}
            onValue={setTried}
          />
          <AskField
            label={words.when}
            starters={[...(chosen.times ? [capital(chosen.times)] : []), ...words.whenStarters]}
            whole
            rows={1}
            value={when}
            onValue={setWhen}
          />
          <p className="soft">{words.kept}</p>
        </form>
      )}
      <section className="ask-preview stack" aria-label={words.preview}>
        <AskCardPaper card={card} />
        <div className="no-print" role="status">
          {trouble ? (
            <p className="trouble">{words.trouble[trouble]}</p>
          ) : (
            all.length > plenty && <p className="slip paper">{words.long}</p>
          )}
        </div>
        <p className="no-print row">
          <button type="button" className="button" onClick={() => setShown(true)}>
            <Icon name="eye" /> {words.show}
          </button>
          <button type="button" className="button" onClick={() => print()}>
            <Icon name="print" /> {words.print}
          </button>
          {onAsked && !asked && (
            <button
              type="button"
              className="button first"
              onClick={() => {
                onAsked(chosen.helper);
                setAsked(true);
              }}
            >
              <Icon name="hand-up" /> {words.asked}
            </button>
          )}
        </p>
        {!onAsked && (
          <p className="card paper no-print">
            {words.guest}{' '}
            <button type="button" className="button quiet" onClick={onMake}>
              {words.make}
            </button>
          </p>
        )}
      </section>
      {shown && <ShownCard card={card} onClose={() => setShown(false)} />}
    </div>
  );
}

/** Milliseconds after the last letter until the words are checked. */
const rest = 600;

function useTrouble(text: string): CardTrouble | undefined {
  const [trouble, setTrouble] = useState<CardTrouble>();
  useEffect(() => {
    const timer = setTimeout(() => setTrouble(cardTrouble(text)), rest);
    return () => clearTimeout(timer);
  }, [text]);
  return trouble;
}
