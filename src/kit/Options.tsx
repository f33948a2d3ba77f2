// A choice of one among a few offers, as papers in a row.
import { useId } from 'preact/hooks';
import './options.css';

interface OptionsProps<Value extends string | number> {
  readonly title: string;
  readonly offers: readonly (readonly [Value, string])[];
  readonly value: Value;
  /** Each offer is written in the font it names. */
  readonly inOwnFont?: boolean;
  /** Each offer is a language, named in itself; its value is the language code. */
  readonly inOwnLanguage?: boolean;
  readonly onChoose: (value: Value) => void;
}

export function Options<Value extends string | number>(props: OptionsProps<Value>) {
  const { title, offers, value, inOwnFont, inOwnLanguage, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="options">
      <legend>{title}</legend>
      <div className="row">
        {offers.map(([offer, label]) => (
          <label
            key={offer}
            className="settings-option pick"
            data-font={inOwnFont ? offer : undefined}
            lang={inOwnLanguage ? String(offer) : undefined}
          >
            <input type="radio" name={name} checked={offer === value} onChange={() => onChoose(offer)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
