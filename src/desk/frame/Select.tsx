// A choice among a few, with its name above it.
import { useId } from 'preact/hooks';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly offers: readonly (readonly [value: Value, says: string])[];
  readonly onChoose: (value: Value) => void;
}

export function Select<Value extends string>({ label, value, offers, onChoose }: SelectProps<Value>) {
  const id = useId();
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value as Value)}>
        {offers.map(([offer, says]) => (
          <option key={offer} value={offer}>
            {says}
          </option>
        ))}
      </select>
    </div>
  );
}
