// Who plays: their id, their figure's base picture, and everyone else this device keeps.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Figure } from '../practice/figure.ts';
import type { Band } from '../practice/terms.ts';
import type { Player } from '../progress/players.ts';
import type { Device } from './device.ts';
import { baseFor, cutOutFigure, guestBase } from './figures.ts';
import type { Kept } from './useNotebook.ts';

export interface Playing {
  readonly id: string;
  /** Absent for a guest. */
  readonly known: Player | undefined;
  /** The base picture of their figure; the guest's until it is here. */
  readonly base: string;
  /** Every figure kept here, with its picture; `undefined` while the device is still looking. */
  readonly all: readonly (Player & { readonly base: string })[] | undefined;
  /** Someone else sits down; `undefined` is a new guest. */
  become(id: string | undefined): void;
  /** A new figure, or another one. Rejects when it cannot be drawn. */
  make(made: { readonly nickname: string; readonly figure: Figure; readonly band: Band }): Promise<void>;
}

export function usePlayer(device: Device, { notebook, players, failed, trouble }: Kept): Playing {
  const [id, setId] = useState(() => device.player());
  const [bases, setBases] = useState<ReadonlyMap<string, string>>(new Map());
  const [pocketed, setPocketed] = useState(() => device.base());
  const known = players.find((player) => player.id === id);

  useEffect(() => {
    if (!notebook) return;
    let wanted = true;
    const missing = players.filter((player) => !bases.has(player.id));
    if (missing.length === 0) return;
    Promise.all(
      missing.map(async (player) => [player.id, await baseFor(notebook, player.id, player.figure)] as const),
    ).then((found) => wanted && setBases((before) => new Map([...before, ...found])));
    return () => {
      wanted = false;
    };
  }, [notebook, players, bases]);

  const mine = bases.get(id);
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
      const base = await cutOutFigure(opened, id, figure);
      setBases((before) => new Map([...before, [id, base]]));
      if (known) device.record({ type: 'LearnerRenamed', nickname, figure }, id);
      else device.record({ type: 'LearnerAdded', nickname, figure, band }, id);
    },
    [device, id, known],
  );
  const base = mine ?? (pocketed?.learner === id ? pocketed.base : guestBase);
  const isOpening = notebook === undefined && !failed && trouble === undefined;
  // Nobody is shown as somebody else: all wait until everyone's picture is here.
  const isDressing = notebook !== undefined && players.some((player) => !bases.has(player.id));
  return {
    id,
    known,
    base,
    all:
      isOpening || isDressing
        ? undefined
        : players.map((player) => ({ ...player, base: bases.get(player.id) ?? guestBase })),
    become,
    make,
  };
}
