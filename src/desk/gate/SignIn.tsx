// Signing in: choose a name, type a PIN. After five wrong PINs there is a minute's wait. A way on is offered to an adult who forgot theirs.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import { type Tries, triesLeft } from '../../practice/pin.ts';
import { isDemo } from '../../progress/class/demo.ts';
import type { StaffMember } from '../../progress/class/staff.ts';
import { deskWords, gateWords, kindWords } from '../../strings/en/desk.ts';
import { DeskHeading } from '../frame/DeskHeading.tsx';
import { Field } from '../frame/Field.tsx';
import { useWait } from './useWait.ts';
import { doorNames } from './who-opens.ts';

interface SignInProps {
  readonly staff: readonly StaffMember[];
  readonly hasPin: (staff: string) => boolean;
  /** The adult who was signed in when the desk locked itself. */
  readonly locked: StaffMember | undefined;
  /** The day on which PINs were set anew, in words. */
  readonly anew: string | undefined;
  readonly triesOf: (staff: string) => Tries;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly onCheck: (staff: string, pin: string) => Promise<'fits' | 'missed' | 'waits'>;
  readonly onIn: (staff: string) => void;
  readonly onOther: () => void;
  readonly onForgot: () => void;
}

const words = gateWords.signIn;

export function SignIn(props: SignInProps) {
  const { staff, hasPin, locked, anew, triesOf, clock, onCheck, onIn, onOther, onForgot } = props;
  const able = staff.filter(({ id }) => hasPin(id));
  const [who, setWho] = useState<StaffMember | undefined>(
    locked ?? (able.length === 1 ? able[0] : undefined),
  );
  const shown = locked ? [locked] : staff;
  const names = useMemo(() => doorNames(staff), [staff]);
  const the = ({ id, name }: StaffMember): string => names.get(id)?.the ?? name;
  return (
    <div className="sign-in stack loose card paper" data-screen="desk-sign-in">
      <DeskHeading page={words.title}>
        <Changing text={locked ? words.lockedTitle(the(locked)) : words.title} />
      </DeskHeading>
      {anew && <p className="desk-anew">{deskWords.anew(anew)}</p>}
      <p>
        <Changing text={locked ? words.lockedAbout : able.length > 0 ? words.choose : words.nobody} />
      </p>
      {!locked && able.length === 0 && (
        <button type="button" className="button first" onClick={onForgot}>
          {words.begin} <Icon name="on" />
        </button>
      )}
      {!locked && able.length > 0 && (
        <ul className="sign-in-names cards small">
          {shown.map((member) => (
            <li key={member.id}>
              <button
                type="button"
                className="button"
                aria-pressed={member.id === who?.id}
                onClick={() => setWho(member)}
              >
                <span>
                  <bdi>
                    <Changing text={names.get(member.id)?.is ?? member.name} />
                  </bdi>
                </span>
                <small>
                  <Changing
                    text={
                      hasPin(member.id)
                        ? names.get(member.id)?.is === kindWords[member.kind].is
                          ? ''
                          : kindWords[member.kind].is
                        : isDemo(member.id)
                          ? deskWords.demo
                          : words.noPin
                    }
                  />
                </small>
              </button>
            </li>
          ))}
        </ul>
      )}
      {who && !hasPin(who.id) && (
        <p role="status">
          <Changing text={words.noPinAbout(the(who))} />
        </p>
      )}
      {who && hasPin(who.id) && (
        <PinForm
          key={who.id}
          who={who}
          called={the(who)}
          triesOf={triesOf}
          clock={clock}
          onCheck={onCheck}
          onIn={onIn}
        />
      )}
      {locked ? (
        <button type="button" className="button quiet" onClick={onOther}>
          {words.other}
        </button>
      ) : (
        able.length > 0 && (
          <details>
            <summary>{words.forgot}</summary>
            <p>{words.forgotOther}</p>
            <p>{words.forgotNobody}</p>
            <button type="button" className="button" onClick={onForgot}>
              {words.anew}
            </button>
          </details>
        )
      )}
      <p className="sign-in-game desk-hint">
        {words.children}{' '}
        <a className="button quiet" href="/">
          <Icon name="school" /> {words.game}
        </a>
      </p>
    </div>
  );
}

type PinFormProps = Pick<SignInProps, 'triesOf' | 'clock' | 'onCheck' | 'onIn'> & {
  readonly who: StaffMember;
  readonly called: string;
};

function PinForm({ who, called, triesOf, clock, onCheck, onIn }: PinFormProps) {
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [missed, setMissed] = useState(false);
  const tries = triesOf(who.id);
  const [seconds, look] = useWait(tries.until, clock);
  const form = useRef<HTMLFormElement>(null);
  const waits = seconds > 0;
  useEffect(() => {
    if (!waits) form.current?.querySelector('input')?.focus();
  }, [waits]);
  const send = async (): Promise<void> => {
    if (pin === '' || busy || waits) return;
    setBusy(true);
    const came = await onCheck(who.id, pin);
    setBusy(false);
    if (came === 'fits') {
      onIn(who.id);
      return;
    }
    setPin('');
    setMissed(came === 'missed');
    look();
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form
      ref={form}
      className="sign-in-pin note stack left"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {waits ? (
        <div role="alert" className="bold row">
          <Icon name="clock" size="2rem" />
          <p>{words.waits}</p>
        </div>
      ) : (
        <Field
          kind="pin"
          label={words.pinFor(called)}
          value={pin}
          maxLength={12}
          error={missed && pin === '' ? words.missed(triesLeft(tries)) : undefined}
          onInput={setPin}
        />
      )}
      {waits ? (
        <p className="sign-in-left">{words.left(seconds)}</p>
      ) : (
        <button type="submit" className="button first" disabled={busy}>
          <Changing text={busy ? words.busy : words.go} />
          <Icon name="on" />
        </button>
      )}
      <p className="for-screen-readers" role="status">
        <Changing text={missed && !waits && !busy ? words.missed(triesLeft(tries)) : ''} />
      </p>
    </form>
  );
}
