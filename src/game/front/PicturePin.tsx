// Signing in with pictures: three of nine, in order. It prevents mix-ups and locks no student out.
import { useState } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import { Dialog } from '../../kit/Dialog.tsx';
import { PinDrawing } from '../../kit/icons/PinDrawing.tsx';
import { ownLang } from '../../kit/page-language.ts';
import { opensDoor, pinPictures } from '../../practice/pictures.ts';
import { pinWords as words } from '../../strings/en/pin.ts';
import './picture-pin.css';

interface PicturePinProps {
  readonly nickname: string;
  readonly pin: readonly string[];
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** Wrong tries after which the screen says which adult to ask. */
const manyTries = 3;

export function PicturePin({ nickname, pin, onOpen, onClose }: PicturePinProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [tries, setTries] = useState(0);
  const press = (picture: string): void => {
    const next = [...chosen, picture];
    if (next.length < pin.length) setChosen(next);
    else if (opensDoor(pin, next)) onOpen();
    else {
      setChosen([]);
      setTries(tries + 1);
    }
  };
  return (
    <Dialog lang={ownLang} title={words.title(nickname)} onClose={onClose}>
      <p>{words.ask}</p>
      <div className="picture-pin-chosen pair" aria-hidden="true">
        {pin.map((_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the places never change their order.
          <span key={at} data-filled={at < chosen.length || undefined} />
        ))}
      </div>
      <p role="status" className="picture-pin-says center">
        {chosen.length > 0 && <span>{words.chosen(chosen.length)}</span>}
        {chosen.length === 0 && tries > 0 && (
          <Changing text={tries < manyTries ? words.notThose : words.ask5} />
        )}
      </p>
      <ul className="picture-pin-pictures stack">
        {pinPictures.map((picture) => (
          <li key={picture}>
            <button type="button" className="button" onClick={() => press(picture)}>
              <PinDrawing picture={picture} size="3rem" />
              <span>{words.pictures[picture]}</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button quiet"
        disabled={chosen.length === 0}
        onClick={() => setChosen([])}
      >
        {words.again}
      </button>
    </Dialog>
  );
}
