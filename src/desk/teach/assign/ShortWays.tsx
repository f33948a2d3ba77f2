// Names beside the decision at which they went the short way, with one press that makes a group of them.
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { ShortWay } from '../../../progress/assign/short-ways.ts';
import type { RosterClass } from '../../../progress/class/roster.ts';
import { followWords as words } from '../../../strings/en/assign.ts';
import { microWords } from '../../../strings/en/micro-skills.ts';
import { nicknamesOf } from './spoken-hand.ts';

interface ShortWaysProps {
  readonly ways: readonly ShortWay[];
  readonly roster: RosterClass;
  /** `micro` is the move's name. */
  readonly onGroup: (micro: string, learners: readonly string[]) => void;
}

/** A group of one is none. */
const fewest = 2;

export function ShortWays({ ways, roster, onGroup }: ShortWaysProps) {
  return (
    <ul className="rows">
      {ways.map(({ step, micro, learners }) => {
        const { name } = microWords[micro];
        const group = roster.groups.find((each) => isSame(each.learners, learners));
        return (
          <li key={`${step} ${micro}`} className="row apart">
            <span>{words.shortAt(step + 1, name, nicknamesOf(learners, roster))}</span>
            {group ? (
              <span className="chip">
                <Icon name="tick" /> {words.grouped(group.name)}
              </span>
            ) : (
              learners.length >= fewest && (
                <button
                  type="button"
                  className="button"
                  aria-label={words.groupFor(nicknamesOf(learners, roster))}
                  onClick={() => onGroup(name, learners)}
                >
                  <Icon name="person" /> {words.group}
                </button>
              )
            )}
          </li>
        );
      })}
    </ul>
  );
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
