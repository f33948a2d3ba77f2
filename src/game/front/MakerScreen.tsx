// The figure maker: every choice shows at once, can be undone, and ends in a nickname. No account.

import type { CSSProperties } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { freshChance } from '../../device/ids.ts';
import { Changing } from '../../kit/Changing.tsx';
import '../../kit/pieces.css';
import './maker.css';
import { createThumbs, drawFigurePreview } from '../../device/figure-art.ts';
import { Figure as Cutout } from '../../kit/Figure.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import type { FigureShape } from '../../practice/figure.ts';
import { nicknameLength, tidyNickname } from '../../practice/nickname.ts';
import { type Band, bands } from '../../practice/terms.ts';
import { makerWords as words } from '../../strings/en/rooms.ts';
import {
  type Offer,
  offeredClothes,
  offeredGlasses,
  offeredHairs,
  offeredHeads,
  offeredSkins,
  randomFigure,
  secondColour,
} from './figure-choices.ts';
import { HeadOffers } from './HeadOffers.tsx';
import { type NicknameTrouble, troubleWith } from './nickname.ts';

interface MadeFigure {
  readonly nickname: string;
  readonly figure: FigureShape;
  readonly band: Band;
}

interface MakerScreenProps {
  /** The figure to change; absent for a new one. */
  readonly from: MadeFigure | undefined;
  /** The grade that a new figure begins with; a figure that is changed keeps its own. */
  readonly band: Band;
  /** Rejects when the figure cannot be drawn. */
  readonly onDone: (made: MadeFigure) => Promise<void>;
}

export function MakerScreen({ from, band: begun, onDone }: MakerScreenProps) {
  const [random] = useState(freshChance);
  const [drawThumb] = useState(createThumbs);
  const [tried, setTried] = useState<readonly FigureShape[]>(() => [from?.figure ?? randomFigure(random)]);
  const [nickname, setNickname] = useState(from?.nickname ?? '');
  const [band, setBand] = useState<Band>(from?.band ?? begun);
  const [trouble, setTrouble] = useState<NicknameTrouble | 'failed'>();
  const [cutting, setCutting] = useState(false);
  const name = useRef<HTMLInputElement>(null);
  const troubleId = useId();
  const figure = tried[tried.length - 1] as FigureShape;
  const preview = usePreview(figure);
  const change = (next: Partial<FigureShape>): void => setTried([...tried, { ...figure, ...next }]);
  const choose = (next: FigureShape): void => setTried([...tried, next]);

  async function finish(): Promise<void> {
    const found = troubleWith(nickname);
    setTrouble(found);
    if (found) {
      name.current?.focus();
      return;
    }
    setCutting(true);
    try {
      await onDone({ nickname: tidyNickname(nickname), figure, band });
    } catch {
      setTrouble('failed');
      setCutting(false);
    }
  }

  const second = secondColour(figure.head);
  return (
    <div className="maker page" data-screen="maker">
      <section className="maker-preview stack center paper on-sky" aria-label={words.preview}>
        {preview ? <Cutout base={preview} label={words.preview} /> : <div className="maker-empty" />}
        <h1>
          <Changing text={from ? words.change : words.title} />
        </h1>
        <div className="maker-tools row">
          <button type="button" className="button" onClick={() => choose(randomFigure(random))}>
            {words.surprise}
          </button>
          <button
            type="button"
            className="button"
            disabled={tried.length < 2}
            onClick={() => setTried(tried.slice(0, -1))}
          >
            {words.undo}
          </button>
        </div>
      </section>
      <form
        className="maker-form stack paper"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void finish();
        }}
      >
        <div className="maker-name">
          <label>
            <strong className="lead lettered">{words.nickname}</strong>{' '}
            <span className="soft">{words.nicknameHint}</span>
            <input
              ref={name}
              type="text"
              autoComplete="off"
              spellcheck={false}
              maxLength={200}
              value={nickname}
              aria-invalid={trouble !== undefined && trouble !== 'failed'}
              aria-describedby={troubleId}
              onInput={({ currentTarget }) => {
                setNickname(currentTarget.value);
                setTrouble(tidyNickname(currentTarget.value).length > nicknameLength ? 'long' : undefined);
              }}
            />
          </label>
          <div id={troubleId} role="status">
            {trouble && (
              <p role="alert" className="trouble">
                <Changing text={trouble === 'failed' ? words.failed : words.wrong[trouble]} />
              </p>
            )}
          </div>
        </div>
        <fieldset>
          <legend>{words.head}</legend>
          {offeredHeads.map((group) => (
            <fieldset key={group.name}>
              <legend>{group.name}</legend>
              <HeadOffers
                heads={group.heads}
                figure={figure}
                draw={drawThumb}
                onChoose={(head) => change({ head })}
              />
            </fieldset>
          ))}
        </fieldset>
        <Swatches
          title={words.skin}
          offers={offeredSkins}
          value={figure.skin}
          onChoose={(skin) => change({ skin })}
        />
        {second !== 'none' && (
          <Swatches
            title={second === 'scarf' ? words.scarf : words.hair}
            offers={offeredHairs}
            value={figure.hair}
            onChoose={(hair) => change({ hair })}
          />
        )}
        <Swatches
          title={words.clothes}
          offers={offeredClothes}
          value={figure.clothes}
          onChoose={(clothes) => change({ clothes })}
        />
        <fieldset>
          <legend>{words.glasses}</legend>
          <Offers
            name="glasses"
            offers={offeredGlasses}
            value={figure.glasses}
            onChoose={(glasses) => {
              const { glasses: _, ...bare } = figure;
              choose(glasses ? { ...bare, glasses } : bare);
            }}
          />
        </fieldset>
        {!from && (
          <fieldset>
            <legend>{words.band}</legend>
            <Offers
              name="band"
              offers={bands.map((value) => ({ value, name: words.bands[value] }))}
              value={band}
              onChoose={setBand}
            />
          </fieldset>
        )}
        <div className="maker-done row">
          <button type="submit" className="button first" disabled={cutting}>
            <Icon name="tick" />
            <Changing text={cutting ? words.drawing : words.done} />
          </button>
        </div>
      </form>
    </div>
  );
}

interface OffersProps<Value> {
  readonly name: string;
  readonly offers: readonly Offer<Value>[];
  readonly value: Value;
  readonly swatch?: boolean;
  readonly onChoose: (value: Value) => void;
}

function Offers<Value extends string | undefined>(props: OffersProps<Value>) {
  const { name, offers, value, swatch, onChoose } = props;
  return (
    <div className="row">
      {offers.map((offer) => (
        <label
          key={offer.name}
          className="maker-offer offer"
          data-swatch={swatch || undefined}
          title={offer.name}
        >
          <input
            type="radio"
            name={name}
            aria-label={offer.name}
            checked={offer.value === value}
            onChange={() => onChoose(offer.value)}
          />
          <span
            className="pick"
            style={swatch ? ({ '--swatch': `#${offer.value}` } as CSSProperties) : undefined}
          >
            {swatch ? null : <span>{offer.name}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}

interface SwatchesProps {
  readonly title: string;
  readonly offers: readonly Offer<string>[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

function Swatches({ title, ...offers }: SwatchesProps) {
  return (
    <fieldset>
      <legend>{title}</legend>
      <Offers name={title} swatch {...offers} />
    </fieldset>
  );
}

/** The picture of a figure. The last picture stays until the new one is drawn. */
function usePreview(figure: FigureShape): string | undefined {
  const [preview, setPreview] = useState<string>();
  useEffect(() => {
    let wanted = true;
    drawFigurePreview(figure).then(
      (drawn) => wanted && setPreview(drawn),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [figure]);
  return preview;
}
