// The choices of this moment: real buttons, with their numbers as keys.

import { Changing } from '../../kit/Changing.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import type { ChoiceView } from '../../play/view.ts';
import { storyLang } from '../../story/catalogue.ts';
import { talkWords } from '../../strings/en/talk.ts';

interface ChoiceListProps {
  readonly choices: readonly ChoiceView[];
  /** The line that asks, when the story has one. */
  readonly question: string | undefined;
  /** The choice that the walker takes, in Watch first. */
  readonly chosen?: string;
  readonly onChoose?: (choice: string) => void;
}

export function ChoiceList({ choices, question, chosen, onChoose }: ChoiceListProps) {
  return (
    <section className="choice-list on-cream paper" aria-labelledby="question">
      <h2
        id="question"
        className={question ? undefined : 'for-screen-readers'}
        lang={question ? storyLang : undefined}
        tabIndex={-1}
      >
        <Changing text={question ?? talkWords.choose} />
      </h2>
      <ol>
        {choices.map(({ id, text, say }, at) => (
          <li key={id}>
            <button
              type="button"
              className="choice pick lead"
              data-choice={id}
              data-chosen={id === chosen || undefined}
              aria-keyshortcuts={String(at + 1)}
              disabled={!onChoose}
              onClick={() => onChoose?.(id)}
            >
              <span className="number" aria-hidden="true">
                {at + 1}
              </span>
              <span className="choice-words" lang={storyLang}>
                {text}
              </span>
              {say && <Icon name="speech" />}
              {id === chosen && <span className="chip">{talkWords.watch.picks}</span>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
