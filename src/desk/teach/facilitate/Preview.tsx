// A role-play as a page to read, from any decision on: every line with its thought, every choice with what it shows.
import { useEffect, useMemo, useState } from 'preact/hooks';
import './preview.css';
import { Dialog } from '../../../kit/Dialog.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { catalogue } from '../../../story/catalogue.ts';
import { drawBeginning, type Move, readThrough } from '../../../story/reader.ts';
import { previewWords as words } from '../../../strings/en/assign.ts';
import { decisionId, decisionsOf } from './decisions.ts';
import { PreviewPage } from './PreviewPage.tsx';
import { useBook } from './useBook.ts';

interface PreviewProps {
  readonly story: string;
  readonly onClose: () => void;
  readonly onChoose: () => void;
}

export function Preview({ story, onClose, onChoose }: PreviewProps) {
  const title = catalogue.find(({ id }) => id === story)?.title ?? story;
  const { book: whole, failed } = useBook(story);
  const [seed, setSeed] = useState(0);
  const book = useMemo(() => whole && drawBeginning(whole, seed), [whole, seed]);
  const [moves, setMoves] = useState<readonly Move[]>([]);
  const decisions = useMemo(() => (book ? decisionsOf(book) : []), [book]);
  const pages = book ? readThrough(book, moves) : [];
  const reached = new Set(pages.map(decisionId));
  // The new part is at the end of the page: scroll there.
  useEffect(() => {
    if (moves.length === 0) return;
    const now = document.querySelector<HTMLElement>('.preview-now');
    now?.focus({ preventScroll: true });
    now?.scrollIntoView({ block: 'nearest' });
  }, [moves]);
  return (
    <Dialog title={words.titleOf(title)} onClose={onClose}>
      <div className="preview stack">
        <p className="desk-hint">{words.about}</p>
        {failed && <p>{words.failed}</p>}
        {!book && !failed && <p>{words.loading}</p>}
        {book && (
          <div className="beside turned">
            <nav aria-label={words.decisions} className="preview-list">
              <h3>{words.decisions}</h3>
              <ol className="stack close">
                {decisions.map(({ id, asks, moves: way }, at) => (
                  <li key={id}>
                    <button
                      type="button"
                      className="preview-jump pick bare"
                      aria-current={id === decisionId(pages.at(-1) ?? { choices: [] }) || undefined}
                      data-reached={reached.has(id) || undefined}
                      onClick={() => setMoves(wayTo(id, pages.map(decisionId), moves) ?? way)}
                    >
                      {words.jump(at + 1, asks)}
                    </button>
                  </li>
                ))}
              </ol>
            </nav>
            <div className="stack loose">
              {pages.map((page, at) => (
                <PreviewPage
                  // biome-ignore lint/suspicious/noArrayIndexKey: pages never change their order.
                  key={at}
                  page={page}
                  prompts={book.prompts}
                  chosen={moves[at]}
                  isNow={at === pages.length - 1}
                  onChoose={(move) => setMoves([...moves.slice(0, at), move])}
                />
              ))}
            </div>
          </div>
        )}
        <div className="preview-foot row">
          <button
            type="button"
            className="button"
            disabled={moves.length === 0}
            onClick={() => setMoves(moves.slice(0, -1))}
          >
            <Icon name="rewind" /> {words.back}
          </button>
          <button type="button" className="button" disabled={moves.length === 0} onClick={() => setMoves([])}>
            <Icon name="again" /> {words.start}
          </button>
          {whole && whole.beginnings.length > 1 && (
            <button
              type="button"
              className="button"
              onClick={() => {
                setMoves([]);
                setSeed(seed + 1);
              }}
            >
              <Icon name="flip" /> {words.otherBeginning}
            </button>
          )}
          <button type="button" className="button first" onClick={onChoose}>
            <Icon name="hand-up" /> {words.giveThis}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

/** The moves that lead back to a decision on the present path; `undefined` for any other, which is reached by its shortest path. */
function wayTo(id: string, met: readonly string[], moves: readonly Move[]): readonly Move[] | undefined {
  const at = met.indexOf(id);
  return at < 0 ? undefined : moves.slice(0, at);
}
