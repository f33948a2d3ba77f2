// One page of a preview: its lines, thoughts and coach, and its choices with their quality and what each shows.

import { useId, useState } from 'preact/hooks';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { QualityIcon } from '../../../kit/icons/QualityIcon.tsx';
import { type SayLevel, sayLevels } from '../../../practice/terms.ts';
import { cast, storyLang } from '../../../story/catalogue.ts';
import type { Book, Choice, Line, Page } from '../../../story/page.ts';
import type { Move } from '../../../story/reader.ts';
import { followWords, previewWords as words } from '../../../strings/en/assign.ts';
import { microWords } from '../../../strings/en/micro-skills.ts';
import { moveFor } from './decisions.ts';

interface PreviewPageProps {
  readonly page: Page;
  readonly prompts: Book['prompts'];
  /** The choice that was made here. */
  readonly chosen: Move | undefined;
  readonly isNow: boolean;
  readonly onChoose: (move: Move) => void;
}

const nameOf = (who: string | undefined): string =>
  who === undefined ? words.narrator : (cast.find(({ id }) => id === who)?.name ?? words.you);

export function PreviewPage({ page, prompts, chosen, isNow, onChoose }: PreviewPageProps) {
  return (
    <div
      className={
        isNow ? 'preview-page preview-now read-from stack close' : 'preview-page read-from stack close'
      }
      tabIndex={isNow ? -1 : undefined}
    >
      {page.lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never change their order.
        <PreviewLine key={at} line={line} />
      ))}
      {page.end && <p className="chip own-width">{words.ending(followWords.kinds[page.end.kind])}</p>}
      {page.choices.length > 0 && (
        <ul className="stack close" aria-label={words.choices}>
          {page.choices.map((choice) => (
            <li key={choice.id}>
              <PreviewChoice
                choice={choice}
                task={choice.say && prompts[choice.say.prompt]?.task}
                chosen={chosen?.choice === choice.id ? chosen : undefined}
                onChoose={onChoose}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function PreviewLine({ line: { kind, who, text } }: { readonly line: Line }) {
  const name =
    kind === 'coach' ? words.coach : kind === 'thought' ? words.thinks(nameOf(who)) : who && nameOf(who);
  return (
    <p className="preview-line" data-kind={kind}>
      {name && (
        <span className="preview-who">
          {kind === 'thought' && <Icon name="thought" />}
          {kind === 'coach' && <Icon name="coach" />}
          <span> {name}</span>
        </span>
      )}
      <span lang={storyLang}>{text}</span>
    </p>
  );
}

interface PreviewChoiceProps {
  readonly choice: Choice;
  readonly task: string | undefined;
  readonly chosen: Move | undefined;
  readonly onChoose: (move: Move) => void;
}

function PreviewChoice({ choice, task, chosen, onChoose }: PreviewChoiceProps) {
  const [level, setLevel] = useState<SayLevel>(chosen?.level ?? 3);
  const name = useId();
  return (
    <>
      <button
        type="button"
        className="preview-choice pick stack close"
        aria-pressed={chosen !== undefined}
        onClick={() => onChoose(moveFor(choice, level))}
      >
        <span lang={storyLang}>{choice.text}</span>
        {choice.evidence.map(({ micro, quality }) => (
          <span key={micro} className="preview-shows" data-quality={quality}>
            <QualityIcon quality={quality} /> <strong>{words.quality[quality]}</strong> {words.shows}{' '}
            {microWords[micro].name}
          </span>
        ))}
        {choice.evidence.length === 0 && !choice.say && <span className="preview-shows">{words.plain}</span>}
        {choice.say && (
          <span className="preview-shows">
            <Icon name="speech" />
            <span> {words.ownWords}</span>
            {task && <span>{`: ${task}`}</span>}
          </span>
        )}
      </button>
      {choice.say && (
        <fieldset className="preview-levels row">
          <legend>{words.howSaid}</legend>
          {sayLevels.map((each) => (
            <label key={each} className="tick">
              <input
                type="radio"
                name={name}
                checked={level === each}
                onChange={() => {
                  setLevel(each);
                  if (chosen) onChoose(moveFor(choice, each));
                }}
              />
              {words.levels[each]}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
