// The letter that brings a badge: it unfolds in three folds, and the badge comes out. Once for each badge, and quietly.
import { useId, useRef } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import './letter.css';
import { ReadHere } from '../../kit/ReadHere.tsx';
import { useModal } from '../../kit/useModal.ts';
import { badgeWords, letterWords as words } from '../../strings/en/badges.ts';
import { BadgeArt } from './BadgeArt.tsx';
import type { BadgeView } from './badge-view.ts';
import { Scraps } from './Scraps.tsx';

interface LetterProps {
  readonly view: BadgeView;
  readonly nickname: string;
  /** Earned on this device. A badge from another device comes without paper scraps. */
  readonly fresh: boolean;
  readonly moves: boolean;
  readonly onSee: () => void;
  readonly onClose: () => void;
}

export function Letter({ view, nickname, fresh, moves, onSee, onClose }: LetterProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const dialog = useModal(onClose, () => heading.current?.focus({ preventScroll: true }));
  const id = useId();
  const { badge, kind, motif, title, can, confirmed } = view;
  return (
    <dialog {...dialog} className="letter" aria-labelledby={id}>
      <div className="letter-folds stack">
        <div className="letter-fold letter-top center">
          <div className="letter-side">
            <h2 ref={heading} id={id} tabIndex={-1}>
              {words.title(nickname)}
            </h2>
            <p>
              <Changing text={fresh ? words.fresh : words.kept} />
            </p>
          </div>
        </div>
        <div className="letter-fold letter-middle stack">
          <BadgeArt kind={kind} motif={motif} name={badge} />
          <div>
            <p className="soft bold">{badgeWords.kind[kind]}</p>
            <h3>{title}</h3>
            <p>{can}</p>
          </div>
        </div>
        <div className="letter-fold letter-bottom">
          <div className="letter-side stack">
            {confirmed.length > 0 && (
              <>
                <p className="bold">{badgeWords.confirmedBy}</p>
                <ul>
                  {confirmed.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              </>
            )}
            <div className="letter-buttons row">
              <ReadHere root={dialog.ref} />
              <button type="button" className="button first" onClick={onSee}>
                {words.see}
              </button>
              <button type="button" className="button" onClick={onClose}>
                {words.close}
              </button>
            </div>
          </div>
        </div>
      </div>
      {fresh && moves && <Scraps name={badge} />}
    </dialog>
  );
}
