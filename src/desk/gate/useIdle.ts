// Watches for presses, and says when nobody has been at the desk for long.
import { useEffect, useRef, useState } from 'preact/hooks';
import { now } from '../../device/clock.ts';
import { deskIdleAt, type Idle, secondsLeft } from './idle.ts';

interface Idling {
  readonly idle: Idle;
  readonly seconds: number;
  /** I am still here. */
  readonly wake: () => void;
}

const presses = ['pointerdown', 'keydown', 'input', 'wheel', 'touchstart'] as const;
/** Milliseconds between looks at the clock. */
const look = 1000;

/** `watching` begins anew when it is set. */
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
      // What slept too long stays locked.
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
