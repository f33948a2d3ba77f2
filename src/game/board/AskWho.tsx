// Whom the card is for: a student listed for this job, least asked first, or the adult who trains it.
import { Changing } from '../../kit/Changing.tsx';
import { Figure } from '../../kit/Figure.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import { askWords, cardStatusWords } from '../../strings/en/board.ts';

export interface AskChoice {
  /** A learner's id; `undefined` for the adult. */
  readonly helper: string | undefined;
  /** The name as the card says it. */
  readonly name: string;
  readonly label: string;
  readonly base?: string;
  readonly times?: string | undefined;
  readonly asked?: string | undefined;
}

interface AskWhoProps {
  readonly choices: readonly AskChoice[];
  readonly chosen: AskChoice;
  /** Why the helper whom the address names is not among the choices. */
  readonly away: string | undefined;
  readonly onChoose: (choice: AskChoice) => void;
}

export function AskWho({ choices, chosen, away, onChoose }: AskWhoProps) {
  return (
    <fieldset className="ask-who">
      <legend>{askWords.who}</legend>
      {away && (
        <p className="slip on-sky" role="status">
          <Changing text={away} />
        </p>
      )}
      <div className="ask-choices cards">
        {choices.map((choice) => (
          <label key={choice.helper ?? 'adult'} className="ask-choice pick">
            <input
              type="radio"
              name="ask-who"
              checked={choice.helper === chosen.helper}
              onChange={() => onChoose(choice)}
            />
            <span className="ask-choice-picture">
              {choice.base !== undefined ? (
                <Figure base={choice.base} size="100%" />
              ) : (
                <Icon name="person" size="2.2rem" />
              )}
            </span>
            <span>
              <strong>
                <bdi>{choice.label}</bdi>
              </strong>
              {choice.times && <span className="soft">{cardStatusWords.times(choice.times)}</span>}
              {choice.asked && <span className="soft">{cardStatusWords.asked(choice.asked)}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
