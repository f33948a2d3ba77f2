// The role-play that was just played together, for partners to act out: who plays whom, and the moments the class decided on.
import { cast, catalogue, storyLang } from '../../../story/catalogue.ts';
import type { StoryEntry } from '../../../story/page.ts';
import { facilitateWords as words } from '../../../strings/en/facilitate.ts';

export interface Played {
  readonly story: string;
  /** The questions of the decisions the class made. */
  readonly moments: readonly string[];
}

export function PlayedSheet({ story, moments }: Played) {
  const entry = catalogue.find(({ id }) => id === story);
  if (!entry) return null;
  const { asker, guide } = seatsOf(entry);
  return (
    <>
      <p lang={storyLang}>{entry.brief}</p>
      <p>{words.playedSeats(asker, guide)}</p>
      {moments.length > 0 && (
        <>
          <h3>{words.playedMoments}</h3>
          <ol className="stack close" lang={storyLang}>
            {moments.map((asks, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: moments never change their order.
              <li key={at}>{asks}</li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

/** Who asks and who guides, by name; "the student" where the story leaves it to the player. */
function seatsOf({ seat, as, cast: people }: StoryEntry): { readonly asker: string; readonly guide: string } {
  const nameOf = (who: string | undefined): string =>
    cast.find(({ id }) => id === who)?.name ?? words.playedYou;
  const you = nameOf(as);
  const other = nameOf(people.find((who) => who !== as));
  return seat === 'asker' ? { asker: you, guide: other } : { asker: other, guide: you };
}
