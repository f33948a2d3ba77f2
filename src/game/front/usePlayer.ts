// The student who plays: their id, their figure's base picture, and the other students of this device.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Device } from '../../device/device.ts';
import { figuresOf, guestBase } from '../../device/figures.ts';
import { type BaseOf, useFigures } from '../../device/useFigures.ts';
import { isLooking, type Kept } from '../../device/useNotebook.ts';
import { usePlayers } from '../../device/usePlayers.ts';
import type { FigureShape } from '../../practice/figure.ts';
import type { Band } from '../../practice/terms.ts';
import type { Player } from '../../progress/class/players.ts';

export interface Playing {
  readonly id: string;
  /** Absent for a guest. */
  readonly known: Player | undefined;
  /** The base picture of their figure; the guest's until theirs is drawn. */
  readonly base: string;
  /** All students of this device; `undefined` while the notebook is still being opened. */
  readonly all: readonly Player[] | undefined;
  readonly baseOf: BaseOf;
  /** Changes who plays; `undefined` starts a new guest. */
  become(id: string | undefined): void;
  /** Makes a student's figure, or changes it. Rejects when it cannot be drawn. */
  make(made: { readonly nickname: string; readonly figure: FigureShape; readonly band: Band }): Promise<void>;
}

export function usePlayer(device: Device, kept: Kept): Playing {
  const { notebook } = kept;
  const players = usePlayers(notebook);
  const [id, setId] = useState(() => device.player());
  const baseOf = useFigures(notebook);
  const [pocketed, setPocketed] = useState(() => device.base());
  const known = players.find((player) => player.id === id);

  const mine = known && baseOf(id, known.figure);
  useEffect(() => {
    if (mine === undefined) return;
    device.keepBase(id, mine);
    setPocketed({ learner: id, base: mine });
  }, [device, id, mine]);

  const become = useCallback(
    (next: string | undefined) => {
      device.play(next);
      setId(device.player());
    },
    [device],
  );
  const make = useCallback<Playing['make']>(
    async ({ nickname, figure, band }) => {
      const opened = await device.notebook();
      await figuresOf(opened).cutOut(id, figure);
      if (known) device.record({ type: 'LearnerRenamed', nickname, figure }, id);
      else device.record({ type: 'LearnerAdded', nickname, figure, band }, id);
    },
    [device, id, known],
  );
  const base = mine ?? (pocketed?.learner === id ? pocketed.base : guestBase);
  return {
    id,
    known,
    base,
    all: isLooking(kept) ? undefined : players,
    baseOf,
    become,
    make,
  };
}
