// Once badged: the badge, and the student's own card. It goes up when a teacher agrees; everything else the student does with it works at once.
import { useId, useState } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import type { CardState } from '../../progress/pathway/pathway.ts';
import { freeWords } from '../../strings/en/jobs.ts';
import { pathwayWords as words } from '../../strings/en/pathway.ts';
import { troubleInWords } from '../jobs/free-words.ts';

export interface CardNotes {
  readonly times: string;
  readonly asked: string;
}

interface CardStepsProps {
  readonly card: CardState;
  /** What the student last wrote on the card. */
  readonly notes: CardNotes;
  /** The teacher's last "not yet", and their note. */
  readonly notYet: readonly string[];
  /** True while the job rests: then no card goes up. */
  readonly rests: boolean;
  readonly onBadge: () => void;
  readonly onAsk: (notes: CardNotes) => void;
  readonly onBreak: () => void;
  readonly onBack: () => void;
  readonly onStepDown: () => void;
  readonly onTakeBack: () => void;
}

export function CardSteps(props: CardStepsProps) {
  const { card, notes, notYet, rests, onBadge, onAsk, onBreak, onBack, onStepDown, onTakeBack } = props;
  const off = card === 'notListed' || card === 'steppedDown';
  return (
    <div className="station-body stack">
      <div className="row">
        <button type="button" className="button" onClick={onBadge}>
          <Icon name="rosette" /> {words.badge}
        </button>
      </div>
      <h3>{words.card}</h3>
      <p role="status">
        <Changing text={words.cardStates[card]} />
      </p>
      {card === 'notListed' && notYet.map((line) => <p key={line}>{line}</p>)}
      {off && !rests && <CardForm notes={notes} onAsk={onAsk} />}
      {!off && (
        <>
          <div className="row">
            {card === 'asked' && (
              <button type="button" className="button" onClick={onTakeBack}>
                {words.takeBack}
              </button>
            )}
            {card === 'listed' && (
              <button type="button" className="button" onClick={onBreak}>
                {words.rest}
              </button>
            )}
            {card === 'onBreak' && (
              <button type="button" className="button first" onClick={onBack}>
                {words.comeBack}
              </button>
            )}
            {card !== 'asked' && (
              <button type="button" className="button" onClick={onStepDown}>
                {words.stepDown}
              </button>
            )}
          </div>
          <p className="soft">{words.free}</p>
        </>
      )}
    </div>
  );
}

/** Most letters that a card has room for. */
const longest = { times: 60, asked: 80 } as const;
type Trouble = keyof typeof freeWords;

interface CardFormProps {
  readonly notes: CardNotes;
  readonly onAsk: (notes: CardNotes) => void;
}

function CardForm({ notes, onAsk }: CardFormProps) {
  const [times, setTimes] = useState(notes.times);
  const [asked, setAsked] = useState(notes.asked);
  const [troubles, setTroubles] = useState<Partial<Record<keyof CardNotes, Trouble>>>({});
  function send(): void {
    const found: Partial<Record<keyof CardNotes, Trouble>> = {};
    for (const [part, text] of Object.entries({ times, asked }) as [keyof CardNotes, string][]) {
      const trouble = text.trim().length > longest[part] ? 'long' : troubleInWords(text);
      if (trouble) found[part] = trouble;
    }
    setTroubles(found);
    if (Object.keys(found).length === 0) onAsk({ times: times.trim(), asked: asked.trim() });
  }
  return (
    <form
      className="stack at-start"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <CardLine
        name={words.best}
        hint={words.bestHint}
        value={times}
        trouble={troubles.times}
        onText={setTimes}
      />
      <CardLine
        name={words.askMe}
        hint={words.askMeHint}
        value={asked}
        trouble={troubles.asked}
        onText={setAsked}
      />
      <p className="soft">{words.cardPublic}</p>
      <button type="submit" className="button first">
        <Icon name="expert-board" /> {words.askCard}
      </button>
    </form>
  );
}

interface CardLineProps {
  readonly name: string;
  readonly hint: string;
  readonly value: string;
  readonly trouble: Trouble | undefined;
  readonly onText: (text: string) => void;
}

function CardLine({ name, hint, value, trouble, onText }: CardLineProps) {
  const id = useId();
  return (
    <div className="card-line">
      <label>
        <strong>{name}</strong> <span className="soft">{hint}</span>
        <input
          type="text"
          autoComplete="off"
          maxLength={200}
          value={value}
          aria-invalid={trouble !== undefined}
          aria-describedby={id}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
      </label>
      <p id={id} className="trouble" role={trouble ? 'alert' : undefined}>
        {trouble && <span>{freeWords[trouble]}</span>}
      </p>
    </div>
  );
}
