// Three rounds in groups of three: who sits where, a soft bell, and no clock.
import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { playSound } from '../../../kit/sounds.ts';
import { facilitateWords as words } from '../../../strings/en/facilitate.ts';

const rounds = 3;

export function Rounds() {
  const [round, setRound] = useState(0);
  const done = round >= rounds;
  return (
    <section className="stack card paper" aria-labelledby="partner-rounds">
      <h2 id="partner-rounds">{words.roundsTitle}</h2>
      <p>{words.roundsAbout}</p>
      <div className="stack close" role="status">
        {done ? (
          <p className="note leaf">
            {words.allDone} {words.redo}
          </p>
        ) : (
          <>
            <h3>{words.round(round + 1)}</h3>
            <ul className="rounds-seats">
              {words.people.map((person, at) => (
                <li key={person} data-seat={(at + round) % rounds}>
                  <span>{person}</span>
                  <strong className="card-name">{words.seats[(at + round) % rounds]}</strong>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className="row">
        <button type="button" className="button first" onClick={() => playSound('bell', true)}>
          <Icon name="sound" /> {words.ring}
        </button>
        <button type="button" className="button" onClick={() => setRound(done ? 0 : round + 1)}>
          <Icon name={done ? 'again' : 'flip'} />
          <Changing text={done ? words.round(1) : words.change} />
        </button>
      </div>
    </section>
  );
}
