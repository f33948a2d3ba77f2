// Handles a front door that was opened by a printed card or by a link from the desk, and takes either out of the address.
import { useEffect } from 'preact/hooks';
import type { Notebook } from '../../device/notebook.ts';
import type { Kept } from '../../device/useNotebook.ts';
import type { Trouble } from '../../kit/TroubleNote.tsx';
import { giveWords, pinWords } from '../../strings/en/pin.ts';
import type { Route } from '../route.ts';
import { cameBy } from './came-by.ts';
import type { Playing } from './usePlayer.ts';

interface Arrival {
  readonly route: Route;
  readonly kept: Kept;
  readonly player: Playing;
  readonly onStay: (route: Route) => void;
  readonly onTrouble: (trouble: Trouble) => void;
}

export function useArrival({ route, kept, player, onStay, onTrouble }: Arrival): void {
  const { notebook } = kept;
  const card = route.at === 'front' ? route.card : undefined;
  const give = route.at === 'front' ? route.give : undefined;
  const { become } = player;
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
      .catch(() => giveWords.full)
      .then((text) => onTrouble({ id: 'give', text }));
  }, [notebook, give, onStay, onTrouble]);
}

async function ownerOf(notebook: Notebook, token: string): Promise<string | undefined> {
  const { cardHash } = await import('../../journal/card.ts');
  const card = cardHash(token);
  return notebook.players().find(({ cards }) => cards.includes(card))?.id;
}

/** Takes in the link's new facts. Resolves to the sentence to show. */
async function takeGive(notebook: Notebook, packed: string): Promise<string> {
  const { unpackGive } = await import('../../journal/give-link.ts');
  const { fresh, says } = cameBy(unpackGive(packed), notebook.facts());
  if (fresh.length > 0) await notebook.takeIn(fresh);
  return says;
}
