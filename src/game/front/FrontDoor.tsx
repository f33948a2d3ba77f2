// The front door: the name on the paper theatre, and who is playing.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import './front.css';
import { Figure } from '../../kit/Figure.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import { ownLang } from '../../kit/page-language.ts';
import { FindName, useFindName } from '../../kit/useFindName.tsx';
import { languageWords } from '../../strings/en/languages.ts';
import { doorWords } from '../../strings/en/pin.ts';
import { frontWords as words } from '../../strings/en/rooms.ts';

/** A figure kept on this device. */
interface KeptFigure {
  readonly id: string;
  readonly nickname: string;
  /** The address of its base picture; empty until it has been drawn. */
  readonly base: string;
}

interface FrontDoorProps {
  /** `undefined` while the notebook is still being opened. */
  readonly figures: readonly KeptFigure[] | undefined;
  /** True while this device has figures that are still being read: the panel comes once, as large as they need it. */
  readonly waits: boolean;
  /** True when figures of the demo class are among them. */
  readonly demo: boolean;
  /** Cast bases that stand in for the drawn stage; empty while the stage is shown. */
  readonly peeking: readonly string[];
  /** Told where the papers lie, in pixels of the window, so that the stage draws no figure behind them. */
  readonly onPapers: ((slots: { readonly sign: DOMRect; readonly panel: DOMRect }) => void) | undefined;
  /** Classes to choose among; with fewer than two there is no choice. */
  readonly classes: readonly { readonly id: string; readonly name: string }[];
  readonly classChosen: string;
  readonly onClass: (id: string) => void;
  readonly onPlay: (id: string) => void;
  readonly onFresh: () => void;
  /** The languages to choose from, each by its own name; `undefined` where there is one. */
  readonly language:
    | {
        readonly languages: readonly { readonly code: string; readonly name: string }[];
        readonly now: string;
        readonly onChoose: (code: string) => void;
        readonly onReload: () => void;
      }
    | undefined;
  /** Opens a student's progress file. */
  readonly onFile: (file: File) => void;
}

export function FrontDoor(props: FrontDoorProps) {
  const { figures, waits, demo, peeking, onPapers, classes, classChosen, onClass, onPlay, onFresh, onFile } =
    props;
  const { language } = props;
  const file = useRef<HTMLInputElement>(null);
  const name = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const [above, below] = [name.current, panel.current];
    if (!above || !below || !onPapers) return;
    const sizes = new ResizeObserver(() =>
      onPapers({ sign: above.getBoundingClientRect(), panel: below.getBoundingClientRect() }),
    );
    for (const each of [above, below, document.documentElement]) sizes.observe(each);
    return () => sizes.disconnect();
  }, [onPapers]);
  const first = figures !== undefined && figures.length === 0;
  useEffect(() => {
    document.title = words.name;
  }, []);
  const drawn = peeking.length === 0;
  const { found, finding } = useFindName(figures ?? [], ({ nickname }) => nickname);
  return (
    <div className="front-door" data-screen="title" data-drawn={drawn || undefined} lang={ownLang}>
      <div ref={name} className={drawn ? 'front-sign center paper' : 'center'}>
        <h1>{words.name}</h1>
        <p className="front-line lettered">{words.line}</p>
      </div>
      {!drawn && (
        <div className="front-peeking" aria-hidden="true">
          {peeking.map((base, at) => (
            <Figure key={base} base={base} flip={at >= peeking.length / 2} mood={at % 2 ? 'happy' : 'calm'} />
          ))}
        </div>
      )}
      <section
        ref={panel}
        className="front-who card center paper"
        aria-labelledby="front-who"
        data-waits={waits || undefined}
      >
        <h2 id="front-who">{words.who}</h2>
        {demo && <p className="chip">{doorWords.demo}</p>}
        {classes.length > 1 && (
          <label className="row">
            {doorWords.class}
            <select value={classChosen} onChange={({ currentTarget }) => onClass(currentTarget.value)}>
              {classes.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {finding && <FindName {...finding} />}
        <ul className="row">
          {found.map(({ id, nickname, base }) => (
            <li key={id}>
              <button
                type="button"
                className="front-figure pick lettered on-cream"
                aria-label={words.play(nickname)}
                onClick={() => onPlay(id)}
              >
                <Figure base={base} size="6rem" />
                <span>
                  <bdi>{nickname}</bdi>
                </span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" className="front-figure front-fresh pick lettered on-sun" onClick={onFresh}>
              <Icon name="hand-up" size="3.4rem" />
              <span>
                <Changing text={first ? words.first : words.fresh} />
              </span>
            </button>
          </li>
        </ul>
        <p className="soft">
          <Changing text={`${figures === undefined ? words.fetching : words.kept} `} />
          <button type="button" className="front-file plain" onClick={() => file.current?.click()}>
            {words.file}
          </button>
          <input
            ref={file}
            type="file"
            hidden
            accept=".jsonl,.txt,application/x-ndjson"
            onChange={({ currentTarget }) => {
              const [chosen] = currentTarget.files ?? [];
              currentTarget.value = '';
              if (chosen) onFile(chosen);
            }}
          />{' '}
          <a className="front-file plain" href="/desk.html">
            {words.grownUps}
          </a>
        </p>
        {language && (
          <div className="row soft">
            {language.languages
              .filter(({ code }) => code !== language.now)
              .map(({ code, name }) => (
                <button
                  key={code}
                  type="button"
                  className="front-file plain"
                  lang={code}
                  onClick={() => {
                    language.onChoose(code);
                    language.onReload();
                  }}
                >
                  {name}
                </button>
              ))}
            <span>{languageWords.rest}</span>
          </div>
        )}
      </section>
    </div>
  );
}
