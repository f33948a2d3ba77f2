// Watches for presses, and reports when the desk has been unused for long.
import { useEffect, useRef, useState } from 'preact/hooks';
import { now } from '../../device/clock.ts';
import { deskIdleAt, type Idle, secondsLeft } from './idle.ts';

interface Idling {
  readonly idle: Idle;
  readonly seconds: number;
  /** Starts the time anew: the adult is still here. */
  readonly wake: () => void;
}

const presses = ['pointerdown', 'keydown', 'input', 'wheel', 'touchstart'] as const;
/** Milliseconds between looks at the clock. */
const look = 1000;

/** Watches while `watching` is true; the time starts when it becomes true. */
export function useIdle(watching: boolean): Idling {
  const last = useRef(0);
  const [state, setState] = useState<{ readonly idle: Idle; readonly seconds: number }>({
    idle: 'awake',
    seconds: 0,
  });
  useEffect(() => {
    if (!watching) return;
    last.current = now().at;
    const check = (): void => {
      const { at } = now();
      const idle = deskIdleAt(last.current, at);
      const seconds = idle === 'awake' ? 0 : secondsLeft(last.current, at);
      setState((before) => (before.idle === idle && before.seconds === seconds ? before : { idle, seconds }));
    };
    const press = (): void => {
      // A press after too long a time does not unlock the desk.
      if (deskIdleAt(last.current, now().at) !== 'locked') last.current = now().at;
      check();
    };
    check();
    const timer = setInterval(check, look);
    for (const kind of presses) addEventListener(kind, press, { capture: true, passive: true });
    document.addEventListener('visibilitychange', check);
    return () => {
      clearInterval(timer);
      for (const kind of presses) removeEventListener(kind, press, { capture: true });
      document.removeEventListener('visibilitychange', check);
      setState({ idle: 'awake', seconds: 0 });
    };
  }, [watching]);
  return {
    ...state,
    wake: () => {
      last.current = now().at;
      setState({ idle: 'awake', seconds: 0 });
    },
  };
}
