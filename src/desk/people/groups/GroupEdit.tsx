// The form to make or change a group: a name and a list of students to tick.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import type { Group } from '../../../progress/class/classes.ts';
import type { RosterClass } from '../../../progress/class/roster.ts';
import { groupWords as words } from '../../../strings/en/groups.ts';
import { TickList } from './TickList.tsx';

interface GroupEditProps {
  readonly freshId: () => string;
  readonly baseOf: (learner: string) => string | undefined;
  readonly roster: RosterClass;
  /** The group to change; `undefined` to make a new one. */
  readonly group: Group | undefined;
  readonly onSave: (group: Pick<Group, 'id' | 'name' | 'learners'>) => void;
  readonly onCancel: () => void;
}

const longestName = 40;

export function GroupEdit({ freshId, baseOf, roster, group, onSave, onCancel }: GroupEditProps) {
  const [name, setName] = useState(group?.name ?? '');
  const [learners, setLearners] = useState<readonly string[]>(group?.learners ?? []);
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save = (): void => {
    const said = name.trim();
    const same = roster.groups.some((each) => each.id !== group?.id && each.name === said);
    const wrong =
      said === ''
        ? words.noName
        : same
          ? words.sameName(said)
          : learners.length === 0
            ? words.noOne
            : undefined;
    setProblem(wrong);
    if (wrong === undefined) onSave({ id: group?.id ?? freshId(), name: said, learners });
    else if (learners.length > 0 || said === '') field.current?.focus();
  };
  return (
    <form
      className="stack card paper"
      aria-label={group ? words.changeOf(group.name) : words.make}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2>
        <Changing text={group ? words.changeOf(group.name) : words.make} />
      </h2>
      <label className="group-name desk-field">
        {words.name}
        <input
          ref={field}
          value={name}
          maxLength={longestName}
          autocomplete="off"
          aria-describedby="group-name-hint"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <p id="group-name-hint" className="desk-hint">
        {words.nameHint}
      </p>
      <fieldset>
        <legend>{words.who}</legend>
        <TickList learners={roster.learners} ticked={learners} baseOf={baseOf} onTicked={setLearners} />
      </fieldset>
      <p role="status" className="bold">
        <Changing text={problem ?? words.people(learners.length)} />
      </p>
      <div className="row">
        <button type="submit" className="button first">
          {words.save}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
