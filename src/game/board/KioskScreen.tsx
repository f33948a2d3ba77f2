// The class screen with this device's facts, drawn again when a fact comes, also from another tab.
import { useSyncExternalStore } from 'preact/compat';
import { useMemo } from 'preact/hooks';
import type { Device } from '../../device/device.ts';
import { useBoard } from '../../device/useBoard.ts';
import { useFigures } from '../../device/useFigures.ts';
import { isLooking, useNotebook } from '../../device/useNotebook.ts';
import { useToday } from '../../device/useToday.ts';
import { mayMove } from '../../kit/apply-preferences.ts';
import { adultOf, expertsFrom, signOf } from './experts.ts';
import { Kiosk } from './Kiosk.tsx';

export function KioskScreen({ device }: { readonly device: Device }) {
  const kept = useNotebook(device, true);
  const today = useToday();
  const { state, cards, reviewDue } = useBoard(kept.notebook, today);
  const baseOf = useFigures(kept.notebook);
  const experts = useMemo(() => expertsFrom(cards, baseOf, state), [cards, baseOf, state]);
  const full = useSyncExternalStore(
    (listener) => {
      document.addEventListener('fullscreenchange', listener);
      return () => document.removeEventListener('fullscreenchange', listener);
    },
    () => document.fullscreenElement !== null,
  );
  return (
    <Kiosk
      sign={signOf(state)}
      teacher={adultOf(state, 'teacher')}
      experts={isLooking(kept) ? undefined : experts}
      reviewDue={reviewDue}
      moves={mayMove(device.preferences())}
      full={document.fullscreenEnabled ? { on: full, onFlip: () => void flipFull(full) } : undefined}
    />
  );
}

/** Fills the screen or leaves that. If the browser refuses, the page stays as it is. */
async function flipFull(on: boolean): Promise<void> {
  const flip = on ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  await flip.catch(() => {});
}
