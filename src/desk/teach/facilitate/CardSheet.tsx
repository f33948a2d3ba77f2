// The printed cards: four to a page, fronts and then their backs.
import { type practiceCards, facilitateWords as words } from '../../../strings/en/facilitate.ts';
import { CardBack, CardFront } from './CardSides.tsx';
import { cardPages } from './card-pages.ts';

export function CardSheet({ cards }: { readonly cards: typeof practiceCards }) {
  return (
    <>
      {cardPages(cards).map(({ side, places }, page) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages never change their order.
        <section key={page} className="sheet-quarters">
          {places.map((card, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the four places never change their order.
            <div key={at}>
              {card && (side === 'front' ? <CardFront card={card} /> : <CardBack card={card} />)}
              {card && side === 'front' && <p className="sheet-always">{words.always}</p>}
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
