// The whole of the grown-ups' page: the gate until an adult is signed in, then the desk's frame with the screen the address asks for.
import { Suspense, useSyncExternalStore } from 'preact/compat';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Address } from '../device/address.ts';
import { whenAtRest } from '../device/at-rest.ts';
import { now } from '../device/clock.ts';
import type { Device } from '../device/device.ts';
import { freshId } from '../device/ids.ts';
import { languageChoice } from '../device/language-choice.ts';
import { openCopy } from '../device/open-copy.ts';
import type { SmallThings } from '../device/open-device.ts';
import type { Pocket } from '../device/pocket.ts';
import { spokenDay, warmSpokenDays } from '../device/spoken-day.ts';
import { useFoldedClass } from '../device/useClass.ts';
import { useClockSlip } from '../device/useClockSlip.ts';
import { useFigures } from '../device/useFigures.ts';
import { useNotebook } from '../device/useNotebook.ts';
import { nameTries, usePins } from '../device/usePins.ts';
import { useToday } from '../device/useToday.ts';
import { applyPreferences } from '../kit/apply-preferences.ts';
import { Boundary, DidNotLoad } from '../kit/Boundary.tsx';
import { demoMark } from '../kit/demo-page.ts';
import { createOpenDialogs, DialogsOfPage } from '../kit/open-dialogs.ts';
import { TroubleNote } from '../kit/TroubleNote.tsx';
import { sees } from '../progress/class/who-sees.ts';
import { troubleWords } from '../strings/en/everywhere.ts';
import { demoTeacher } from './demo/demo-staff.ts';
import { fetchScreen, screens } from './desk-screens.tsx';
import { DeskFrame } from './frame/DeskFrame.tsx';
import type { DeskRoute } from './frame/desk-route.ts';
import { FirstLook } from './frame/FirstLook.tsx';
import { NotYours } from './frame/NotYours.tsx';
import { RememberHere } from './frame/remembered.tsx';
import { useFirstLooks } from './frame/useFirstLooks.ts';
import { useSlips } from './frame/useSlips.ts';
import type { CopyFault } from './gate/copy-fault.ts';
import { DeskGate } from './gate/DeskGate.tsx';
import { StillReading } from './gate/StillReading.tsx';
import type { SetUpRow } from './gate/set-up.ts';
import { useDoor } from './gate/useDoor.ts';
import { useIdle } from './gate/useIdle.ts';
import { useDesk } from './useDesk.ts';
import { useDeskStore } from './useDeskStore.ts';

interface DeskPageProps {
  readonly device: Device;
  readonly small: Promise<SmallThings>;
  readonly pocket: Pocket;
  readonly address: Address<DeskRoute>;
  /** The demo class: its teacher is signed in at once, and the page is left with it. */
  readonly demo: boolean;
}

const clock = (): number => now().at;
/** In milliseconds: how long the page may be busy before the code of the screen is fetched. */
const soon = 200;

interface SignedIn {
  readonly id: string;
  /** True while the desk is locked. Its screen stays hidden behind the gate, with unfinished text in its fields. */
  readonly locked: boolean;
  /** True for an adult who signed in before the class was read. */
  readonly early?: boolean;
}

export function DeskPage({ device, small, pocket, address, demo }: DeskPageProps) {
  const route = useSyncExternalStore(address.subscribe, address.route);
  const kept = useNotebook(device, true);
  const { state, folding } = useFoldedClass(kept.notebook);
  const today = useToday();
  const pins = usePins(small, pocket);
  const bases = useFigures(kept.notebook);
  const { learners } = state;
  const baseOf = useCallback(
    (learner: string) => {
      const figure = learners.get(learner)?.named?.figure;
      return figure && bases(learner, figure);
    },
    [bases, learners],
  );
  const [slips, notes] = useSlips();
  const [preferences, setPreferences] = useState(device.preferences);
  const [signed, setSigned] = useState<SignedIn | undefined>(
    demo ? { id: demoTeacher, locked: false } : undefined,
  );
  const looks = useFirstLooks(pocket);
  /** A copy was opened on this device just now, and nobody has a PIN yet. */
  const [begun, setBegun] = useState(false);
  const [aside, setAside] = useState<string>();
  const [dialogs] = useState(createOpenDialogs);
  const me = state.staff.find(({ id }) => id === signed?.id);
  const here = kept.notebook !== undefined && !folding && pins.pins !== undefined;
  const door = useDoor(small, here && kept.trouble === undefined ? state.staff : undefined);
  const onGo = useCallback((next: DeskRoute) => address.go(next), [address]);
  const store = useDeskStore(kept.notebook, device, me?.id);
  const desk = useDesk({
    state,
    me,
    today,
    route,
    classScreen: demo ? `/board.html?${demoMark}` : '/board.html',
    device,
    pocket,
    pins,
    store,
    slips,
    notes,
    baseOf,
    onGo,
  });

  const open = desk !== undefined && signed?.locked === false;
  const { idle, seconds, wake } = useIdle(open && !demo);
  const leave = useCallback(
    (next: SignedIn | undefined) => {
      notes.flush();
      if (demo && !next) location.assign('/desk.html');
      else setSigned(next);
    },
    [notes, demo],
  );
  useEffect(() => {
    if (!open || idle !== 'locked' || !signed) return;
    dialogs.closeAll();
    leave({ ...signed, locked: true });
  }, [open, idle, signed, leave, dialogs]);
  // After unlocking, focus goes to the start of the page.
  useEffect(() => {
    if (open && document.activeElement === document.body) document.getElementById('desk-page')?.focus();
  }, [open]);
  // An adult who is taken off the class, here or in another tab, is signed out; and so is one who signed in at the door of
  // the last visit, where the class that is read now does not have them.
  const seen = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (me) seen.current = me.id;
    else if (signed && (seen.current === signed.id || (here && signed.early))) leave(undefined);
  }, [me, signed, leave, here]);

  const isAtDoor = here
    ? me !== undefined || !signed
    : !signed && door?.some(({ id }) => pins.pins?.of[id] !== undefined);
  // While the PIN is still being typed, so that the screen is there after it.
  useEffect(() => whenAtRest(() => fetchScreen(route.at), isAtDoor ? soon : undefined), [isAtDoor, route.at]);
  useEffect(() => (isAtDoor ? whenAtRest(() => warmSpokenDays(today)) : undefined), [isAtDoor, today]);

  const setUp = async (rows: readonly SetUpRow[], anew: boolean): Promise<void> => {
    const named = rows.map((row) => ({ ...row, id: row.id ?? freshId() }));
    const first = named.find(({ kind, pin }) => kind === 'teacher' && pin !== undefined) ?? named[0];
    if (!first) return;
    const hadPins = Object.keys(pins.pins?.of ?? {}).length > 0;
    if (anew) await pins.clear(hadPins ? today : undefined);
    for (const { id, pin } of named) if (pin !== undefined) await pins.set(id, pin);
    for (const { id, kind, name } of named) {
      const before = state.staff.find((member) => member.id === id);
      if (before?.kind === kind && before.name === name) continue;
      device.sign({ type: 'StaffNamed', staff: id, kind, name }, { actor: first.id });
    }
    setBegun(false);
    setSigned({ id: first.id, locked: false });
  };
  const beginFrom = async (file: File): Promise<CopyFault | undefined> => {
    const fault = await openCopy(await device.notebook(), file);
    setBegun(fault === undefined);
    return fault;
  };

  const { trouble, unfit } = kept;
  const [clockSlip, putClockAside] = useClockSlip(pocket, kept, 'adult');
  const troubles = useMemo(() => {
    // The id holds the count, so that a slip that was closed comes back when it happens again.
    const id = `${trouble} ${unfit}`;
    const found = trouble && id !== aside ? [{ id, text: troubleWords[trouble] }] : [];
    return clockSlip ? [...found, clockSlip] : found;
  }, [trouble, unfit, aside, clockSlip]);
  const onAside = (id: string): void => {
    putClockAside(id);
    setAside(id);
  };
  const anew = pins.pins?.anew && spokenDay(pins.pins.anew, today);
  const anewFor = (id: string) => (pins.pins?.told?.includes(id) ? undefined : anew);
  const Screen = screens[route.at];
  return (
    <>
      {kept.failed && <DidNotLoad />}
      {!kept.failed && !isAtDoor && (
        <StillReading reading={device.reading} onReading={device.onReading} folding={folding} />
      )}
      {isAtDoor && !open && (
        <DeskGate
          key={signed?.id ?? 'door'}
          staff={here ? state.staff : (door ?? [])}
          isRead={here}
          pins={pins.pins}
          locked={signed?.locked ? me : undefined}
          anew={anew}
          clock={clock}
          triesOf={(who) => pins.tries(who ?? nameTries)}
          onCheck={pins.check}
          onCheckName={pins.checkName}
          onIn={(id) => setSigned({ id, locked: false, early: !here })}
          onOther={() => leave(undefined)}
          begun={begun}
          onCopy={beginFrom}
          onSetUp={setUp}
        />
      )}
      {desk && signed && (
        <DialogsOfPage.Provider value={dialogs}>
          <RememberHere key={signed.id}>
            <div className="desk-whole" hidden={!open}>
              <DeskFrame
                state={state}
                me={desk.me}
                route={route}
                onGo={onGo}
                slips={slips}
                notes={notes}
                preferences={preferences}
                language={languageChoice(window, pocket)}
                idle={open ? idle : 'awake'}
                seconds={seconds}
                anew={anewFor(desk.me.id)}
                demo={
                  demo ? { staff: state.staff, onAs: (id) => setSigned({ id, locked: false }) } : undefined
                }
                onRead={() => void pins.tell(desk.me.id)}
                onWake={wake}
                onPrefer={(next) => {
                  device.prefer(next);
                  applyPreferences(document.documentElement, next);
                  setPreferences(next);
                }}
                onLeave={() => {
                  leave(undefined);
                  // The next adult starts at Today.
                  if (!demo) onGo({ at: 'today' });
                }}
              >
                {sees(desk.me.kind, route.at) && (
                  <FirstLook at={route.at} isNew={looks.isNew(route.at)} onSeen={looks.see} />
                )}
                <Boundary name={route.at}>
                  <Suspense fallback={null}>
                    {sees(desk.me.kind, route.at) ? (
                      <Screen key={`${route.at} ${route.of ?? ''}`} desk={desk} />
                    ) : (
                      <NotYours onGo={onGo} />
                    )}
                  </Suspense>
                </Boundary>
              </DeskFrame>
            </div>
          </RememberHere>
        </DialogsOfPage.Provider>
      )}
      <TroubleNote troubles={troubles} onDismiss={onAside} />
    </>
  );
}
