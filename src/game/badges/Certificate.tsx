// One badge unfolded: a certificate that can be read here, printed on one page, and kept as a picture or as an Open Badge.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import './certificate.css';
import { Icon } from '../../kit/icons/Icon.tsx';
import { badgeWords, certificateWords as words } from '../../strings/en/badges.ts';
import { BadgeArt } from './BadgeArt.tsx';
import type { BadgeView } from './badge-view.ts';
import { InkEdge } from './InkEdge.tsx';

interface CertificateProps {
  readonly view: BadgeView;
  readonly nickname: string;
  /** The name of the class. */
  readonly place: string | undefined;
  readonly onPrint: () => void;
  /** Rejects when it cannot be drawn. */
  readonly onPicture: () => Promise<void>;
  readonly onFile: () => Promise<void>;
  readonly onWall: () => void;
}

export function Certificate({ view, nickname, place, onPrint, onPicture, onFile, onWall }: CertificateProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { badge, kind, motif, title, can, shown, confirmed, earned } = view;
  const keep = (work: () => Promise<void>, done: string): void => {
    setSaid(words.drawing);
    work().then(
      () => setSaid(done),
      () => setSaid(words.noPicture),
    );
  };
  return (
    <div className="certificate-page narrow page" data-screen="badge">
      <article className="certificate stack" aria-labelledby="certificate-says">
        <InkEdge name={badge} width={1060} height={720} />
        <BadgeArt kind={kind} motif={motif} name={badge} />
        <div className="certificate-words stack">
          <h1 ref={heading} id="certificate-says" tabIndex={-1}>
            <small>{words.says}</small> <bdi className="certificate-name">{nickname}</bdi>{' '}
            <small>{words.canDo}</small>
          </h1>
          <div>
            <p className="bold">{words.can[kind]}</p>
            <h2>{title}</h2>
            <p>{can}</p>
          </div>
          <div className="certificate-columns stack">
            {shown.length > 0 && (
              <div>
                <p className="bold">{badgeWords.shown}</p>
                <ul className="bullets">
                  {shown.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              </div>
            )}
            {confirmed.length > 0 && (
              <div>
                <p className="bold">{badgeWords.confirmedBy}</p>
                <ul className="bullets">
                  {confirmed.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              </div>
            )}
          </div>
        </div>
        <footer className="certificate-foot row apart">
          <p>{words.footer(place)}</p>
          <p>
            {words.earned(earned)} · {words.made}
          </p>
        </footer>
      </article>
      <section className="certificate-tools stack card paper no-print" aria-label={words.keepIt}>
        <div className="certificate-buttons row">
          <button type="button" className="button first" onClick={onPrint}>
            {words.print}
          </button>
          <button type="button" className="button" onClick={() => keep(onPicture, words.savedPicture)}>
            {words.picture}
          </button>
          <button
            type="button"
            className="button"
            aria-describedby="certificate-file"
            onClick={() => keep(onFile, words.savedFile)}
          >
            {words.file}
          </button>
          <button type="button" className="button quiet" onClick={onWall}>
            <Icon name="back" /> {words.wall}
          </button>
        </div>
        <p className="certificate-said bold" role="status">
          <Changing text={said} />
        </p>
        <p id="certificate-file" className="soft">
          {words.fileAbout} <strong>{words.unsigned}</strong>
        </p>
      </section>
    </div>
  );
}
