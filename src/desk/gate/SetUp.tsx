// The first visit, or PINs set anew: which grown-ups are here, and a PIN for each. Under a minute.
import { useRef, useState } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import type { StaffMember } from '../../progress/class/staff.ts';
import { gateWords, kindWords } from '../../strings/en/desk.ts';
import { DeskHeading } from '../frame/DeskHeading.tsx';
import { demoAddress } from '../frame/desk-route.ts';
import { Field } from '../frame/Field.tsx';
import { NewPin } from '../frame/NewPin.tsx';
import { BeginFromCopy } from './BeginFromCopy.tsx';
import type { CopyFault } from './copy-fault.ts';
import { faultsIn, type LineFaults, linesFor, rowsFrom, type SetUpLine, type SetUpRow } from './set-up.ts';

interface SetUpProps {
  /** Grown-ups the class already has. */
  readonly staff: readonly StaffMember[];
  /** True right after a copy was opened on this device. */
  readonly begun: boolean;
  readonly onCopy: (file: File) => Promise<CopyFault | undefined>;
  readonly onDone: (rows: readonly SetUpRow[]) => Promise<void>;
}

const words = gateWords.setUp;

export function SetUp({ staff, begun, onCopy, onDone }: SetUpProps) {
  const [lines, setLines] = useState(() => linesFor(staff));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const anew = staff.length > 0;
  const faults = tried ? faultsIn(lines) : new Map<number, LineFaults>();
  const change = (at: number, to: Partial<SetUpLine>): void =>
    setLines(lines.map((line, each) => (each === at ? { ...line, ...to } : line)));
  const finish = async (): Promise<void> => {
    setTried(true);
    if (faultsIn(lines).size > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    setBusy(true);
    await onDone(rowsFrom(lines)).finally(() => setBusy(false));
  };
  return (
    <form
      ref={form}
      className="set-up stack loose"
      data-screen="desk-set-up"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void finish();
      }}
    >
      <header className="card paper">
        <DeskHeading>
          <Changing text={begun ? words.begunTitle : anew ? words.anewTitle : words.title} />
        </DeskHeading>
        <p>
          <Changing text={begun ? words.begunAbout : anew ? words.anewAbout : words.about} />
        </p>
      </header>
      {!anew && !begun && (
        <section className="set-up-demo row apart card paper" aria-labelledby="look-around">
          <div className="grow">
            <h2 id="look-around">{words.demoTitle}</h2>
            <p>{words.demoAbout}</p>
          </div>
          <a className="button" href={demoAddress}>
            {words.demoOpen}
          </a>
        </section>
      )}
      {!anew && !begun && <BeginFromCopy onCopy={onCopy} />}
      <ul className="cards">
        {lines.map((line, at) => (
          <li
            key={line.id ?? line.kind}
            className="set-up-line card paper"
            data-here={line.name.trim() !== ''}
          >
            <Line line={line} faults={faults.get(at)} onChange={(to) => change(at, to)} />
          </li>
        ))}
      </ul>
      <footer className="row apart card paper">
        <div className="grow">
          <h2>
            <Icon name="lock" /> {words.protects}
          </h2>
          <p>{words.protectsAbout}</p>
        </div>
        <button type="submit" className="button first" disabled={busy}>
          <Changing text={busy ? words.busy : words.done} />
          <Icon name="on" />
        </button>
      </footer>
    </form>
  );
}

interface LineProps {
  readonly line: SetUpLine;
  readonly faults: LineFaults | undefined;
  readonly onChange: (to: Partial<SetUpLine>) => void;
}

function Line({ line, faults, onChange }: LineProps) {
  const { kind, name, pin, again } = line;
  const here = name.trim() !== '' || kind === 'teacher';
  return (
    <fieldset className="stack">
      <legend>
        <span>{kindWords[kind].is} </span>
        {kind !== 'teacher' && <small>{words.optional}</small>}
      </legend>
      <p className="desk-hint">{kindWords[kind].does}</p>
      <Field
        label={words.as}
        value={name}
        placeholder={kind === 'teacher' ? words.asHint : ''}
        maxLength={80}
        error={faults?.name && gateWords.name[faults.name]}
        hint={kind === 'counselor' && !here ? words.counselor : undefined}
        onInput={(typed) => onChange({ name: typed })}
      />
      {here && <NewPin pin={pin} again={again} fault={faults?.pin} onChange={onChange} />}
      {here && kind !== 'teacher' && pin === '' && <p className="desk-hint">{words.later}</p>}
    </fieldset>
  );
}
