// A labelled list to choose one thing from, on paper.

interface ChooseProps {
  readonly label: string;
  readonly value: string;
  readonly offers: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

export function Choose({ label, value, offers, onChoose }: ChooseProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {offers.map(([offer, name]) => (
          <option key={offer} value={offer}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
