// Before PINs are set anew, asks for the name of the class's teacher, a small proof that a grown-up of this class asks, and waits a minute.
import { useEffect, useRef, useState } from 'preact/hooks';
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
/** Milliseconds from the right name until new PINs may be set. */
const waitBefore = 60_000;

export function SetAnew({ triesOf, clock, onCheck, onFits, onBack }: SetAnewProps) {
  const [typed, setTyped] = useState('');
  const [missed, setMissed] = useState(false);
  const [seconds, look] = useWait(triesOf().until, clock);
  const waits = seconds > 0;
  const [fitsUntil, setFitsUntil] = useState<number>();
  const [rest, lookAtRest] = useWait(fitsUntil ?? 0, clock);
  const fits = useRef<HTMLParagraphElement>(null);
  // The field is gone, and with it the focus.
  useEffect(() => {
    if (fitsUntil !== undefined) fits.current?.focus();
  }, [fitsUntil]);
  const error = waits ? gateWords.signIn.waits : missed ? words.missed : undefined;
  return (
    <form
      className="sign-in stack loose card paper"
      data-screen="desk-anew"
      onSubmit={(event) => {
        event.preventDefault();
        if (waits || typed.trim() === '') return;
        if (fitsUntil !== undefined) {
          if (rest === 0) onFits();
          return;
        }
        if (onCheck(typed) === 'fits') {
          setFitsUntil(clock() + waitBefore);
          lookAtRest();
        } else setMissed(true);
        look();
      }}
    >
      <DeskHeading>{words.title}</DeskHeading>
      <p>{words.about}</p>
      <p className="desk-hint">{words.protects}</p>
      <p className="desk-hint">{words.tells}</p>
      {fitsUntil === undefined ? (
        <Field
          label={words.label}
          value={typed}
          error={error}
          onInput={(next) => {
            setTyped(next);
            setMissed(false);
          }}
        />
      ) : (
        <p ref={fits} tabIndex={-1} className="note sun">
          {words.fits}
        </p>
      )}
      {(waits || rest > 0) && <p className="sign-in-left">{gateWords.signIn.left(waits ? seconds : rest)}</p>}
      <div className="row">
        <button type="submit" className="button first" disabled={waits || rest > 0}>
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
