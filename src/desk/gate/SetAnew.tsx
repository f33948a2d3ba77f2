// Before PINs are set anew, asks for the name of the class's teacher: a small proof that a grown-up of this class asks.
import { useState } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import type { Tries } from '../../practice/pin.ts';
import { gateWords } from '../../strings/en/desk.ts';
import { DeskHeading } from '../frame/DeskHeading.tsx';
import { Field } from '../frame/Field.tsx';
import { useWait } from './useWait.ts';

interface SetAnewProps {
  readonly triesOf: () => Tries;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly onCheck: (typed: string) => 'fits' | 'missed' | 'waits';
  readonly onFits: () => void;
  readonly onBack: () => void;
}

const words = gateWords.anew;

export function SetAnew({ triesOf, clock, onCheck, onFits, onBack }: SetAnewProps) {
  const [typed, setTyped] = useState('');
  const [missed, setMissed] = useState(false);
  const [seconds, look] = useWait(triesOf().until, clock);
  const waits = seconds > 0;
  const error = waits ? gateWords.signIn.waits : missed ? words.missed : undefined;
  return (
    <form
      className="sign-in stack loose card paper"
      data-screen="desk-anew"
      onSubmit={(event) => {
        event.preventDefault();
        if (waits || typed.trim() === '') return;
        if (onCheck(typed) === 'fits') onFits();
        else setMissed(true);
        look();
      }}
    >
      <DeskHeading>{words.title}</DeskHeading>
      <p>{words.about}</p>
      <p className="desk-hint">{words.protects}</p>
      <Field
        label={words.label}
        value={typed}
        error={error}
        onInput={(next) => {
          setTyped(next);
          setMissed(false);
        }}
      />
      {waits && <p className="sign-in-left">{gateWords.signIn.left(seconds)}</p>}
      <div className="row">
        <button type="submit" className="button first" disabled={waits}>
          {words.go} <Icon name="on" />
        </button>
        <button type="button" className="button quiet" onClick={onBack}>
          {words.back}
        </button>
      </div>
      <p className="for-screen-readers" role="status">
        <Changing text={error ?? ''} />
      </p>
    </form>
  );
}
