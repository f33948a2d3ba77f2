// The station of the role-plays: how each one went, and the moves this job needs, each with a role-play to practice it in.
import { Changing } from '../../kit/Changing.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import { Plant, type PlantLevel } from '../../kit/Plant.tsx';
import { pathwayWords as words } from '../../strings/en/pathway.ts';

export interface RolePlayView {
  readonly story: string;
  readonly title: string;
  /** How it went best; `new` before it was played to its end. */
  readonly how: 'new' | 'bumpy' | 'bright' | 'steady' | 'adult' | 'missing' | 'locked';
  readonly onOpen: () => void;
}

export interface MoveView {
  readonly name: string;
  readonly level: PlantLevel;
  readonly wants: 'steady' | 'strong';
  readonly done: boolean;
  /** A role-play in which this move can grow; `another day` where all of them were played today. */
  readonly grow: { readonly title: string; readonly onOpen: () => void } | 'another day' | undefined;
}

interface PlayStepsProps {
  readonly plays: readonly RolePlayView[];
  readonly moves: readonly MoveView[];
}

export function PlaySteps({ plays, moves }: PlayStepsProps) {
  return (
    <div className="station-body stack" data-beside>
      {plays.length > 0 && (
        <div>
          <h3>{words.plays}</h3>
          <ul className="plays stack">
            {plays.map((play) => (
              <Play key={play.story} {...play} />
            ))}
          </ul>
        </div>
      )}
      <div>
        <h3>{words.moves}</h3>
        <ul className="plays stack">
          {moves.map((move) => (
            <Move key={move.name} {...move} />
          ))}
        </ul>
      </div>
    </div>
  );
}

function Play({ title, how, onOpen }: RolePlayView) {
  const press = how === 'new' ? words.play : words.playAgain;
  return (
    <li className="row apart slip" data-how={how}>
      <p>
        <strong>{title}</strong>
        <span className="plays-how soft">
          {isCounted(how) && <Icon name="tick" />}
          <span> {saysOf(how)}</span>
        </span>
      </p>
      {how !== 'missing' && how !== 'locked' && (
        <button
          type="button"
          className={isCounted(how) ? 'button' : 'button first'}
          aria-label={words.playNamed(press, title)}
          onClick={onOpen}
        >
          {press}
        </button>
      )}
    </li>
  );
}

function Move({ name, level, wants, done, grow }: MoveView) {
  return (
    <li className="row apart slip" data-how={done ? 'bright' : 'new'}>
      <p className="pair">
        <Plant level={level} size="2.6rem" />
        <span>
          <strong>{name}</strong>
          <span className="plays-how soft">
            {done && (
              <span>
                <Icon name="tick" />{' '}
              </span>
            )}
            <Changing text={done ? words.moveDone : words.moveWants[wants]} />
          </span>
        </span>
      </p>
      {!done && grow === 'another day' && <p>{words.growLater}</p>}
      {!done && grow !== undefined && grow !== 'another day' && (
        <button type="button" className="button" onClick={grow.onOpen}>
          {words.growIn(grow.title)}
        </button>
      )}
    </li>
  );
}

function isCounted(how: RolePlayView['how']): how is 'bright' | 'steady' | 'adult' {
  return how === 'bright' || how === 'steady' || how === 'adult';
}

function saysOf(how: RolePlayView['how']): string {
  return isCounted(how) ? `${words.ends[how]}. ${words.playStates.done}` : words.playStates[how];
}
