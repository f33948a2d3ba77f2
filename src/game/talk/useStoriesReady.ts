// Gets the cards of role-plays ready before one is pressed: their code at rest, and the books of those that are shown.
import { useEffect } from 'preact/hooks';
import { whenAtRest } from '../../device/at-rest.ts';
import { fetchAhead } from '../../device/bookshelf.ts';
import { breath } from '../../kit/breath.ts';
import { late } from '../../kit/late.tsx';
import type { StoryEntry } from '../../story/page.ts';

export const BriefingCard = late(async () => (await import('./BriefingScreen.tsx')).BriefingScreen);

/** About as many cards as a window shows. */
const inAWindow = 6;

/** Returns the function that gets one more ready at once. */
export function useStoriesReady(stories: readonly StoryEntry[]): (story: string) => void {
  useEffect(
    () => whenAtRest(() => void getReady(stories.slice(0, inAWindow).map(({ id }) => id))),
    [stories],
  );
  return getOneReady;
}

function getOneReady(story: string): void {
  void getReady([story]);
}

/** Where something cannot be fetched, it is fetched again at the press, which says so if that fails. */
async function getReady(stories: readonly string[]): Promise<void> {
  try {
    await BriefingCard.fetch();
    for (const story of stories) {
      await fetchAhead(story);
      await breath();
    }
  } catch {}
}
