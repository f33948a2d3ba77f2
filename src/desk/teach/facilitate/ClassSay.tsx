// Own words for a class: what to say, its possible parts, and afterwards how complete it was.
import { Icon } from '../../../kit/icons/Icon.tsx';
import { type SayLevel, sayLevels } from '../../../practice/terms.ts';
import { facilitateWords as words } from '../../../strings/en/facilitate.ts';

interface ClassSayProps {
  readonly task: string;
  readonly examples: readonly string[];
  readonly onSaid: (level: SayLevel) => void;
  readonly onBack: () => void;
}

export function ClassSay({ task, examples, onSaid, onBack }: ClassSayProps) {
  return (
    <section className="class-say from-afar stack card paper" aria-labelledby="class-say">
      <h3 id="class-say">
        {words.say}: {task}
      </h3>
      <p>{words.sayHow}</p>
      <ul className="class-say-parts row" aria-label={words.parts2}>
        {examples.map((example) => (
          <li key={example}>“{example}”</li>
        ))}
      </ul>
      <div className="row">
        <button type="button" className="button" onClick={onBack}>
          <Icon name="back" /> {words.back}
        </button>
        {sayLevels.toReversed().map((level) => (
          <button
            key={level}
            type="button"
            className={level === 3 ? 'button first' : 'button'}
            onClick={() => onSaid(level)}
          >
            {words.levels[level]}
          </button>
        ))}
      </div>
    </section>
  );
}
