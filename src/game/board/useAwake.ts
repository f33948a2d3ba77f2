// Keeps the screen from going dark while something is shown, where the browser can.
import { useEffect } from 'preact/hooks';

export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let shown = true;
    const hold = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      // A device that is saving battery may refuse; then its screen goes dark as usual.
      const held = await navigator.wakeLock?.request('screen').catch(() => undefined);
      if (shown) lock = held;
      else void held?.release();
    };
    void hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      shown = false;
      document.removeEventListener('visibilitychange', hold);
      void lock?.release();
    };
  }, []);
}
