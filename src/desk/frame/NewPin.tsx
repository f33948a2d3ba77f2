// A new PIN, typed twice. What is wrong with it is said only after the first try to save.

import { isEasyToGuess, type PinFault } from '../../practice/pin.ts';
import { gateWords } from '../../strings/en/desk.ts';
import { Field } from './Field.tsx';

export interface TwicePin {
  readonly pin: string;
  readonly again: string;
}

interface NewPinProps extends TwicePin {
  readonly fault: PinFault | undefined;
  readonly focus?: boolean;
  readonly onChange: (typed: TwicePin) => void;
}

const words = gateWords.pin;

export function NewPin({ pin, again, fault, focus = false, onChange }: NewPinProps) {
  const first = fault !== undefined && fault !== 'different' ? words.fault[fault] : undefined;
  return (
    <div className="cards tiny few">
      <Field
        kind="pin"
        label={words.label}
        value={pin}
        focus={focus}
        error={first}
        hint={isEasyToGuess(pin) ? words.guess : words.hint}
        onInput={(typed) => onChange({ pin: typed, again })}
      />
      <Field
        kind="pin"
        label={words.again}
        value={again}
        error={fault === 'different' ? words.fault.different : undefined}
        onInput={(typed) => onChange({ pin, again: typed })}
      />
    </div>
  );
}
