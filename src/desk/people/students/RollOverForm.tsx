// Rolls a class over: the name of the new class, and who goes where, because a class can split and some leave.
import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { type Band, bands } from '../../../practice/terms.ts';
import { peopleWords } from '../../../strings/en/people.ts';
import { startWords } from '../../../strings/en/start.ts';
import { DeskForm } from '../../frame/DeskForm.tsx';
import { Field } from '../../frame/Field.tsx';
import { Select } from '../../frame/Select.tsx';
import { isTaken } from '../start/name-list.ts';
import { type ClassWith, namesOf } from '../start/who-is-in.ts';
import type { NewClass, RollOver } from './roll-over.ts';

interface RollOverFormProps {
  readonly from: ClassWith;
  /** The other open classes. */
  readonly classes: readonly ClassWith[];
  readonly freshId: () => string;
  readonly onRoll: (rolled: RollOver) => void;
}

const words = peopleWords.roll;
const leaves = 'leaves';

export function RollOverForm({ from, classes, freshId, onRoll }: RollOverFormProps) {
  const [ids] = useState(() => [freshId(), freshId()] as const);
  const [first, second] = ids;
  const [name, setName] = useState('');
  const [split, setSplit] = useState('');
  const [band, setBand] = useState<Band>(from.band);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [fault, setFault] = useState<string>();
  const [trouble, setTrouble] = useState<string>();
  const isSplit = split.trim() !== '';
  const goal = (id: string): string => {
    const to = chosen.get(id) ?? first;
    return to === second && !isSplit ? first : to;
  };
  const goals = from.learners.map(({ id }) => goal(id));
  const offers: readonly (readonly [string, string])[] = [
    [first, name.trim() || words.first],
    ...(isSplit ? [[second, split.trim()] as const] : []),
    ...classes.map((each) => [each.id, each.name] as const),
    [leaves, words.leaves],
  ];
  const sums = offers
    .map(([id, says]) => [says, goals.filter((each) => each === id).length] as const)
    .filter(([, count]) => count > 0);
  const roll = (): void => {
    const noName = goals.includes(first) && name.trim() === '' ? startWords.make.noName : undefined;
    const clash = classes.flatMap((into) =>
      from.learners
        .filter(({ id }) => goal(id) === into.id)
        .filter(({ named }) => isTaken(named.nickname, namesOf(into.learners)))
        .map(({ named }) => peopleWords.move.taken(named.nickname, into.name)),
    )[0];
    setFault(noName);
    setTrouble(clash);
    if (noName !== undefined || clash !== undefined) return;
    const fresh: readonly NewClass[] = [
      { id: first, name: name.trim(), band },
      { id: second, name: split.trim(), band },
    ];
    const goes = from.learners.map(({ id }) => [id, goal(id) === leaves ? undefined : goal(id)] as const);
    onRoll({ from, fresh, goes: new Map(goes) });
  };
  return (
    <DeskForm onSend={roll}>
      <h3>{words.title}</h3>
      <p>{words.about(from.learners.length)}</p>
      <Field label={words.name} value={name} maxLength={60} error={fault} onInput={setName} />
      <Select
        label={startWords.make.band}
        value={band}
        offers={bands.map((each) => [each, startWords.bands[each]] as const)}
        onChoose={setBand}
      />
      <details>
        <summary>{words.who}</summary>
        <div className="stack left">
          <Field label={words.split} value={split} maxLength={60} hint={words.splitHint} onInput={setSplit} />
          <div className="roll-over-list cards small few close">
            {from.learners.map(({ id, named }) => (
              <Select
                key={id}
                label={named.nickname}
                value={goal(id)}
                offers={offers}
                onChoose={(to) => setChosen(new Map([...chosen, [id, to]]))}
              />
            ))}
          </div>
        </div>
      </details>
      <p role="status">
        <Changing text={words.sum(sums)} />
        {trouble && <span>{` ${trouble}`}</span>}
      </p>
      <button type="submit" className="button">
        {words.go}
      </button>
    </DeskForm>
  );
}
