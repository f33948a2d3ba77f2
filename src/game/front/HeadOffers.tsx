// The heads on offer, each drawn in the colors chosen so far, so that a child can choose without reading.
import { useEffect, useState } from 'preact/hooks';
import type { FigureShape, Head } from '../../practice/figure.ts';
import type { Offer } from './figure-choices.ts';

/** Draws a small picture of a figure; resolves to an image URL. */
type DrawThumb = (figure: FigureShape) => Promise<string>;

interface HeadOffersProps {
  readonly draw: DrawThumb;
  readonly heads: readonly Offer<Head>[];
  readonly figure: FigureShape;
  readonly onChoose: (head: Head) => void;
}

export function HeadOffers({ heads, figure, draw, onChoose }: HeadOffersProps) {
  return (
    <div className="row">
      {heads.map(({ value, name }) => (
        <label key={value} className="maker-offer offer" data-picture="" title={name}>
          <input
            type="radio"
            name="head"
            aria-label={name}
            checked={value === figure.head}
            onChange={() => onChoose(value)}
          />
          <span className="pick">
            <Thumb figure={figure} head={value} draw={draw} />
          </span>
        </label>
      ))}
    </div>
  );
}

interface ThumbProps {
  readonly figure: FigureShape;
  readonly head: Head;
  readonly draw: DrawThumb;
}

function Thumb({ figure, head, draw }: ThumbProps) {
  const { skin, hair, clothes } = figure;
  const [picture, setPicture] = useState<string>();
  useEffect(() => {
    let wanted = true;
    const drawn = draw({ head, skin, hair, clothes });
    drawn.then(
      (url) => wanted && setPicture(url),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [head, skin, hair, clothes, draw]);
  return picture ? <img src={picture} alt="" width="72" height="72" draggable={false} /> : null;
}
