// The gate of the desk: set up on the first visit, sign in on every other, and a way in when every PIN is forgotten.
import { useState } from 'preact/hooks';
import './gate.css';
import { Changing } from '../../kit/Changing.tsx';
import type { Pins, Tries } from '../../practice/pin.ts';
import type { StaffMember } from '../../progress/class/staff.ts';
import { deskWords } from '../../strings/en/desk.ts';
import type { CopyFault } from './copy-fault.ts';
import { SetAnew } from './SetAnew.tsx';
import { SetUp } from './SetUp.tsx';
import { SignIn } from './SignIn.tsx';
import type { SetUpRow } from './set-up.ts';
import { isFirstVisit, namesAskedFor } from './who-opens.ts';

type Tried = 'fits' | 'missed' | 'waits';

interface DeskGateProps {
  readonly staff: readonly StaffMember[];
  /** False while the class is still being read: then these adults are those of the last visit. */
  readonly isRead: boolean;
  readonly pins: Pins | undefined;
  readonly locked: StaffMember | undefined;
  readonly anew: string | undefined;
  /** Tries so far: for a grown-up's PIN, or, with `undefined`, for the teacher's name. */
  readonly triesOf: (staff: string | undefined) => Tries;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly onCheck: (staff: string, pin: string) => Promise<Tried>;
  readonly onCheckName: (typed: string, names: readonly string[]) => Tried;
  readonly onIn: (staff: string) => void;
  /** Another adult than the one who locked the desk wants to sign in. */
  readonly onOther: () => void;
  /** True right after a copy was opened on this device: its adults choose PINs. */
  readonly begun: boolean;
  readonly onCopy: (file: File) => Promise<CopyFault | undefined>;
  readonly onSetUp: (rows: readonly SetUpRow[], anew: boolean) => Promise<void>;
}

export function DeskGate(props: DeskGateProps) {
  const {
    staff,
    isRead,
    pins,
    locked,
    anew,
    triesOf,
    clock,
    onCheck,
    onCheckName,
    onIn,
    onOther,
    begun,
    onCopy,
    onSetUp,
  } = props;
  const [at, setAt] = useState<'door' | 'name' | 'anew'>('door');
  const hasPin = (id: string): boolean => pins?.of[id] !== undefined;
  const names = namesAskedFor(staff);
  return (
    <main className="desk-gate">
      {at === 'anew' && !isRead ? (
        <p className="desk-opening card-name" role="status">
          <Changing text={deskWords.opening} />
        </p>
      ) : isFirstVisit(staff, pins) || at === 'anew' || begun ? (
        <SetUp
          key={begun ? 'begun' : at}
          staff={staff}
          begun={begun}
          onCopy={onCopy}
          onDone={(rows) => onSetUp(rows, at === 'anew')}
        />
      ) : at === 'name' ? (
        <SetAnew
          triesOf={() => triesOf(undefined)}
          clock={clock}
          onCheck={(typed) => onCheckName(typed, names)}
          onFits={() => setAt('anew')}
          onBack={() => setAt('door')}
        />
      ) : (
        <SignIn
          staff={staff}
          hasPin={hasPin}
          locked={locked}
          anew={anew}
          triesOf={triesOf}
          clock={clock}
          onCheck={onCheck}
          onIn={onIn}
          onOther={onOther}
          onForgot={() => setAt('name')}
        />
      )}
    </main>
  );
}
