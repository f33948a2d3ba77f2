// Sign-in cards on paper, ten to a page with lines to cut along.
import { useMemo } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { PinDrawing } from '../../../kit/icons/PinDrawing.tsx';
import { pinWords } from '../../../strings/en/pin.ts';
import { startWords } from '../../../strings/en/start.ts';
import { QrCode } from '../../frame/QrCode.tsx';
import { qrPath } from '../../frame/qr-path.ts';
import type { PrintedCard } from './sign-in-cards.ts';

const words = startWords.page;

export function SignInCards({ cards }: { readonly cards: readonly PrintedCard[] }) {
  return (
    <ul className="card-sheet cards">
      {cards.map((card) => (
        <Card key={card.link} {...card} />
      ))}
    </ul>
  );
}

function Card({ nickname, pin, link }: PrintedCard) {
  const code = useMemo(() => qrPath(link), [link]);
  return (
    <li className="sign-in-card" data-link={link}>
      <div>
        <strong className="card-name">
          <bdi>{nickname}</bdi>
        </strong>
        <p>{words.pictures}</p>
        <ol>
          {pin.map((picture) => (
            <li key={picture}>
              <PinDrawing picture={picture} size="2.4rem" />
              <span>
                <Changing text={pinWords.pictures[picture] ?? picture} />
              </span>
            </li>
          ))}
        </ol>
      </div>
      {code && <QrCode {...code} label={words.scan} />}
    </li>
  );
}
