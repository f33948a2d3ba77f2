// The students of one class, each with their picture PIN, a button for a new card, one to void the old, and one to change the student.
import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { PinDrawing } from '../../../kit/icons/PinDrawing.tsx';
import { FindName, useFindName } from '../../../kit/useFindName.tsx';
import type { NamedLearner } from '../../../progress/class/roster.ts';
import { peopleWords } from '../../../strings/en/people.ts';
import { pinWords } from '../../../strings/en/pin.ts';
import { startWords } from '../../../strings/en/start.ts';

interface ClassStudentsProps {
  readonly learners: readonly NamedLearner[];
  readonly onCard: (of: NamedLearner) => void;
  readonly onPin: (of: NamedLearner) => void;
  readonly onVoid: (of: NamedLearner) => void;
  readonly onChange: (of: NamedLearner) => void;
}

const words = startWords.page;

export function ClassStudents({ learners, onCard, onPin, onVoid, onChange }: ClassStudentsProps) {
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set());
  const { found, finding } = useFindName(learners, ({ named }) => named.nickname);
  return (
    <>
      {finding && <FindName {...finding} />}
      <ul className="class-list rows">
        {found.map((one) => {
          const { id, pin, cards } = one;
          const { nickname } = one.named;
          const open = shown.has(id);
          return (
            <li key={id} className="row apart">
              <span>
                <strong>
                  <bdi>{nickname}</bdi>
                </strong>
                <span> · </span>
                <Changing text={cards.length > 0 ? words.hasCard : words.noCard} />
              </span>
              <span className="row">
                <button
                  type="button"
                  className="button quiet"
                  aria-label={words.of(words.showPin, nickname)}
                  aria-expanded={open}
                  onClick={() => setShown(open ? without(shown, id) : new Set([...shown, id]))}
                >
                  {words.showPin}
                </button>
                <button
                  type="button"
                  className="button"
                  aria-label={words.of(words.newPin, nickname)}
                  onClick={() => {
                    onPin(one);
                    setShown(new Set([...shown, id]));
                  }}
                >
                  {words.newPin}
                </button>
                <button
                  type="button"
                  className="button"
                  aria-label={words.of(words.one, nickname)}
                  onClick={() => onCard(one)}
                >
                  {words.one}
                </button>
                <button
                  type="button"
                  className="button quiet"
                  aria-label={words.of(peopleWords.change, nickname)}
                  onClick={() => onChange(one)}
                >
                  {peopleWords.change}
                </button>
                {cards.length > 0 && (
                  <button
                    type="button"
                    className="button quiet"
                    aria-label={words.of(words.void, nickname)}
                    onClick={() => onVoid(one)}
                  >
                    {words.void}
                  </button>
                )}
              </span>
              {open && <Pictures pin={pin} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Pictures({ pin }: { readonly pin: readonly string[] | undefined }) {
  if (!pin) return <p className="class-pin">{words.noPin}</p>;
  return (
    <ol className="class-pin">
      {pin.map((picture) => (
        <li key={picture}>
          <PinDrawing picture={picture} size="2.2rem" />
          <span>
            <Changing text={pinWords.pictures[picture] ?? picture} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function without(all: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...all].filter((each) => each !== id));
}
