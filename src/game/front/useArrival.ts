// Handles a front door that was opened by a printed card or by a link from the desk, and takes either out of the address.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Notebook } from '../../device/notebook.ts';
import type { Kept } from '../../device/useNotebook.ts';
import type { Trouble } from '../../kit/TroubleNote.tsx';
import { giveWords, pinWords } from '../../strings/en/pin.ts';
import type { Route } from '../route.ts';
import { cameBy, guestOf } from './came-by.ts';
import type { Playing } from './usePlayer.ts';

interface Arriving {
  readonly route: Route;
  readonly kept: Kept;
  readonly player: Playing;
  readonly onStay: (route: Route) => void;
  readonly onTrouble: (trouble: Trouble) => void;
}

export interface Arrival {
  /** The student whom a link asks to sign in, until they have answered. */
  readonly asked: string | undefined;
  readonly onAnswered: () => void;
}

export function useArrival({ route, kept, player, onStay, onTrouble }: Arriving): Arrival {
  const { notebook } = kept;
  const card = route.at === 'front' ? route.card : undefined;
  const give = route.at === 'front' ? route.give : undefined;
  const { become } = player;
  const [asked, setAsked] = useState<string>();
  useEffect(() => {
    if (!notebook || card === undefined) return;
    let wanted = true;
    void ownerOf(notebook, card).then((owner) => {
      if (!wanted) return;
      if (owner === undefined) {
        onStay({ at: 'front' });
        onTrouble({ id: 'card', text: pinWords.cardGone });
        return;
      }
      become(owner);
      onStay({ at: 'school' });
    });
    return () => {
      wanted = false;
    };
  }, [notebook, card, become, onStay, onTrouble]);
  useEffect(() => {
    if (!notebook || give === undefined) return;
    onStay({ at: 'front' });
    void takeGive(notebook, give)
      .catch((): Taken => ({ says: giveWords.full }))
      .then(({ says, signIn, ask }) => {
        if (says !== undefined) onTrouble({ id: 'give', text: says });
        setAsked(ask);
        if (signIn === undefined) return;
        become(signIn);
        onStay({ at: 'school' });
      });
  }, [notebook, give, become, onStay, onTrouble]);
  return { asked, onAnswered: useCallback(() => setAsked(undefined), []) };
}

async function ownerOf(notebook: Notebook, token: string): Promise<string | undefined> {
  const { cardHash } = await import('../../journal/card.ts');
  const card = cardHash(token);
  return notebook.players().find(({ cards }) => cards.includes(card))?.id;
}

/** What follows from a link that was taken in. */
interface Taken {
  /** The sentence to show. */
  readonly says?: string | undefined;
  /** The student to sign in at once, or the one to ask first. */
  readonly signIn?: string;
  readonly ask?: string;
}

/**
 * Takes in the link's new facts. A device that knew nobody has nobody to mix up, so its student is in at once. On any
 * other device the pictures are asked, as they are at the front door.
 */
async function takeGive(notebook: Notebook, packed: string): Promise<Taken> {
  const { unpackGive } = await import('../../journal/give-link.ts');
  const give = unpackGive(packed);
  const { fresh, practice, says } = cameBy(give, notebook.facts());
  const before = notebook.players();
  if (fresh.length > 0) await notebook.takeIn(fresh);
  const guest = give.ok ? guestOf(give.facts, before, notebook.players()) : undefined;
  if (!give.ok || !guest) return { says };
  const { player, known } = guest;
  const skipped = give.skipped ? giveWords.skipped(give.skipped) : undefined;
  // In the school the first card says what came, so a slip would only cover it.
  return known
    ? { says: practice > 0 ? says : skipped, ask: player.id }
    : { says: skipped, signIn: player.id };
}
