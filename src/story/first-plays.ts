// With which role-plays a student of each band begins, and in which order a band meets all of them.
import { type Band, bands } from '../practice/terms.ts';

/** Ids of role-plays, in the order in which they are played. */
export type FirstPlays = Readonly<Record<Band, readonly string[]>>;

/**
 * The first role-plays of the band, then its others, then those of the younger bands with the nearest first, and those
 * for older students last. Stories of one band keep their order.
 */
export function inOrderFor<Story extends { readonly id: string; readonly band: Band }>(
  stories: readonly Story[],
  band: Band,
  firstPlays: FirstPlays,
): readonly Story[] {
  const first = firstPlays[band];
  const own = bands.indexOf(band);
  const rank = ({ id, band: of }: Story): number => {
    if (first.includes(id)) return first.indexOf(id) - first.length;
    const at = bands.indexOf(of);
    return at <= own ? own - at : at;
  };
  return [...stories].sort((a, b) => rank(a) - rank(b));
}
