// The students of a class, each with a box to tick.
import { FindName, useFindName } from '../../../kit/useFindName.tsx';
import type { NamedLearner } from '../../../progress/class/roster.ts';
import { Face } from '../../teach/assign/Face.tsx';

interface TickListProps {
  readonly learners: readonly NamedLearner[];
  readonly ticked: readonly string[];
  readonly baseOf: (learner: string) => string | undefined;
  readonly onTicked: (ids: readonly string[]) => void;
}

export function TickList({ learners, ticked, baseOf, onTicked }: TickListProps) {
  const { found, finding } = useFindName(learners, ({ named }) => named.nickname);
  return (
    <>
      {finding && <FindName {...finding} />}
      <ul className="cards small close">
        {found.map(({ id, named }) => (
          <li key={id}>
            <label className="tick">
              <input
                type="checkbox"
                checked={ticked.includes(id)}
                onChange={({ currentTarget }) =>
                  onTicked(currentTarget.checked ? [...ticked, id] : ticked.filter((each) => each !== id))
                }
              />
              <Face base={baseOf(id)} nickname={named.nickname} />
              <bdi>{named.nickname}</bdi>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
