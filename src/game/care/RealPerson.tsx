// "I need a real person": who to go to and what to say. It works without a network, and opening it is never recorded.
import './care.css';
import { Dialog } from '../../kit/Dialog.tsx';
import { ownLang } from '../../kit/page-language.ts';
import { helpNumbers, type SchoolPeople } from '../../practice/help-numbers.ts';
import { personWords } from '../../strings/en/everywhere.ts';
import { HelpNumberLinks } from './HelpNumberLinks.tsx';

interface RealPersonProps {
  /** The school's own adults and help numbers, set at the desk of this device. */
  readonly school: SchoolPeople;
  /** The adults this student wrote down on this device. */
  readonly trusted: readonly string[];
  readonly onTrusted: (trusted: readonly string[]) => void;
  readonly onClose: () => void;
}

const places = [0, 1, 2] as const;

export function RealPerson({ school, trusted, onTrusted, onClose }: RealPersonProps) {
  const write = (at: number, name: string): void =>
    onTrusted(places.map((place) => (place === at ? name.slice(0, 60) : (trusted[place] ?? ''))));
  return (
    <Dialog title={personWords.title} lang={ownLang} onClose={onClose}>
      <div className="person-card stack">
        <p>{personWords.about}</p>
        <h3>{personWords.who}</h3>
        <ul className="person-people stack">
          {school.adults.map((line) => (
            <li key={line} className="slip on-sun">
              <strong>{line}</strong>
            </li>
          ))}
          {trusted
            .filter((name) => name.trim() !== '')
            .map((name) => (
              <li key={name} className="slip on-sun">
                <strong>
                  <bdi>{name}</bdi>
                </strong>
              </li>
            ))}
          {personWords.people.map(([who, how]) => (
            <li key={who} className="slip on-sun">
              <strong>{who}</strong>, {how}
            </li>
          ))}
        </ul>
        <h3>{personWords.say}</h3>
        {personWords.words.map((line) => (
          <p key={line} className="lead">
            {line}
          </p>
        ))}
        <p>{personWords.show}</p>
        <h3>{personWords.now}</h3>
        <p className="row">
          <HelpNumberLinks numbers={helpNumbers[school.country]} own={school.numbers} />
        </p>
        <p className="soft">{personWords.where[school.country]}</p>
        <details>
          <summary>{personWords.mine}</summary>
          <p>{personWords.mineAbout}</p>
          {places.map((place) => (
            <label key={place} className="stack">
              {personWords.mineLabel(place + 1)}
              <input
                type="text"
                autoComplete="off"
                maxLength={60}
                value={trusted[place] ?? ''}
                onInput={({ currentTarget }) => write(place, currentTarget.value)}
              />
            </label>
          ))}
        </details>
        <details>
          <summary>{personWords.always}</summary>
          <ul className="bullets">
            {personWords.alwaysList.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </details>
        <p className="soft">{personWords.safe}</p>
      </div>
    </Dialog>
  );
}
