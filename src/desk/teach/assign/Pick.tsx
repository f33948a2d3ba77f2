// A choice of one among several, or any.

interface PickProps<Id extends string> {
  readonly name: string;
  readonly any: string;
  readonly value: Id | undefined;
  readonly options: readonly (readonly [id: Id, name: string])[];
  readonly onPick: (id: Id | '') => void;
}

export function Pick<Id extends string>({ name, any, value, options, onPick }: PickProps<Id>) {
  return (
    <label className="desk-field">
      {name}
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onPick(options.find(([id]) => id === currentTarget.value)?.[0] ?? '')
        }
      >
        <option value="">{any}</option>
        {options.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
