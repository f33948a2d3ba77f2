// Let devices in: one code and one link for a whole class, to show on a projector or to print.
import './let-in.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { startWords } from '../../../strings/en/start.ts';
import type { Desk } from '../../desk.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import { OnlyHereNote } from '../../frame/OnlyHereNote.tsx';
import { QrCode } from '../../frame/QrCode.tsx';
import { deviceParcel } from '../../look/data/parcels.ts';
import { type ClassCodes, makeClassCodes } from './class-codes.ts';
import { namesOf, whoIsIn } from './who-is-in.ts';

const words = startWords.letIn;

export function LetInScreen({ desk }: { readonly desk: Desk }) {
  const { state, route, store, onGo, onSay } = desk;
  const { open } = useMemo(() => whoIsIn(state), [state]);
  const of = open.find(({ id }) => id === route.of) ?? open[0];
  const [codes, setCodes] = useState<ClassCodes | 'trouble'>();
  useEffect(() => {
    if (!of || of.learners.length === 0) return;
    let wanted = true;
    const ids = of.learners.map(({ id }) => id);
    const parcel = deviceParcel(state, ids);
    makeClassCodes(ids, (some) => store.classLink(parcel, of.id, some)).then(
      (made) => wanted && setCodes(made),
      () => wanted && setCodes('trouble'),
    );
    return () => {
      wanted = false;
    };
  }, [state, of, store]);
  const copy = (link: string): void => {
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(link))
      .then(
        () => onSay(words.copied),
        () => onSay(words.notCopied),
      );
  };
  const back = (
    <button
      type="button"
      className="button quiet no-print"
      onClick={() => onGo({ at: 'start', ...(of ? { of: of.id } : {}) })}
    >
      <Changing text={of ? words.back(of.name) : words.start} />
    </button>
  );
  if (!of || of.learners.length === 0)
    return (
      <div className="stack loose" data-screen="desk-let-in">
        <DeskHeading>{words.title}</DeskHeading>
        <p>{words.nobody}</p>
        {back}
      </div>
    );
  const nameAt = (place: number): string => of.learners[place]?.named.nickname ?? '';
  const bare = of.learners.filter(({ pin }) => !pin);
  const made = codes === 'trouble' ? undefined : codes;
  return (
    <div className="let-in stack loose" data-screen="desk-let-in">
      <div className="row apart">
        <DeskHeading page={words.title}>{words.of(of.name)}</DeskHeading>
        {back}
      </div>
      <div className="let-in-page beside">
        <div className="let-in-codes stack">
          {made?.parts.map(({ says, code, from, to }) => (
            <figure key={says} data-link={says} className="card paper stack center">
              <QrCode {...code} label={words.scan(of.name)} />
              {made.parts.length > 1 && <figcaption>{words.part(nameAt(from), nameAt(to))}</figcaption>}
            </figure>
          ))}
          <p role="status">
            <Changing
              text={
                codes === 'trouble'
                  ? words.trouble
                  : !made
                    ? words.making
                    : made.parts.length === 0
                      ? words.long
                      : ''
              }
            />
          </p>
        </div>
        <div className="stack">
          <ol className="let-in-steps bullets lead stack">
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {store.onlyHere && (
            <div className="no-print">
              <OnlyHereNote text={words.onlyHere} />
            </div>
          )}
          {bare.length > 0 && <p className="note sun no-print">{words.noPictures(namesOf(bare))}</p>}
          <div className="row no-print">
            <button
              type="button"
              className="button first"
              disabled={!made || made.parts.length === 0}
              onClick={() => window.print()}
            >
              {words.print}
            </button>
            <button type="button" className="button" disabled={!made} onClick={() => made && copy(made.link)}>
              {words.copy}
            </button>
          </div>
          <section className="stack close no-print" aria-labelledby="let-in-honest">
            <h2 id="let-in-honest">{words.honestTitle}</h2>
            <ul className="bullets">
              {words.honest.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
          {made && (
            <label className="let-in-link no-print">
              {words.link}
              <textarea readOnly rows={2} value={made.link} />
            </label>
          )}
        </div>
      </div>
    </div>
  );
}
