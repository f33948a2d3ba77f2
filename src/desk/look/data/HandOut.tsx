// Hand out: a class's or a student's assignments, as a file or as a link.

import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import type { Parcel } from '../../../practice/facts/parcel.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { dataWords } from '../../../strings/en/data.ts';
import { Field } from '../../frame/Field.tsx';
import { OnlyHereNote } from '../../frame/OnlyHereNote.tsx';
import { Select } from '../../frame/Select.tsx';
import { whoIsIn } from '../../people/start/who-is-in.ts';
import type { SayInCorner } from '../../said.ts';
import { deviceParcel, everyonesLinkParcel, linkParcel } from './parcels.ts';

const words = dataWords.give;
/** Most characters of a link: a longer one may be cut off in a message or refused by a server. */
const longest = 8000;

export function HandOut({
  state,
  onSay,
  writeFile,
  download,
  onlyHere,
  giveLink,
}: {
  readonly state: ClassState;
  readonly onSay: SayInCorner;
  readonly writeFile: (parcel: Parcel) => string;
  readonly download: (name: string, content: string | Uint8Array) => void;
  readonly onlyHere: boolean;
  readonly giveLink: (parcel: Parcel) => Promise<string>;
}) {
  const { open, loose } = whoIsIn(state);
  const [chosen, setChosen] = useState('');
  const [link, setLink] = useState('');
  const offers = [
    ...open
      .filter(({ learners }) => learners.length > 0)
      .map(({ id, name, learners }) => ({
        id: `class ${id}`,
        says: words.everyone(name),
        learners: learners.map((one) => one.id),
      })),
    ...[...open.flatMap(({ learners }) => learners), ...loose].map(({ id, named }) => ({
      id,
      says: named.nickname,
      learners: [id],
    })),
  ];
  const to = offers.find(({ id }) => id === chosen) ?? offers[0];
  if (!to)
    return (
      <section className="stack left card paper" aria-labelledby="data-give">
        <h2 id="data-give">{words.title}</h2>
        <p>{words.nobody}</p>
      </section>
    );
  const everyone = to.id.startsWith('class ');
  const given = deviceParcel(state, to.learners);
  const make = async (): Promise<void> => {
    const made = await giveLink(
      everyone ? everyonesLinkParcel(state, to.learners) : linkParcel(state, to.id),
    );
    if (made.length > longest) onSay(words.long);
    else setLink(made);
  };
  const copy = (): void => {
    // On plain http there is no clipboard: then the adult copies the link by hand.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(link))
      .then(
        () => onSay(words.copied),
        () => onSay(words.notCopied),
      );
  };
  return (
    <section className="stack left card paper" aria-labelledby="data-give">
      <h2 id="data-give">{words.title}</h2>
      <p>{words.about}</p>
      <Select
        label={words.to}
        value={to.id}
        offers={offers.map(({ id, says }) => [id, says] as const)}
        onChoose={(id) => {
          setChosen(id);
          setLink('');
        }}
      />
      {!given.facts.some(({ type }) => type === 'Assigned') && <p className="desk-hint">{words.none}</p>}
      {onlyHere && <OnlyHereNote text={words.onlyHere} />}
      <div className="row">
        <button
          type="button"
          className="button"
          onClick={() => {
            download(`hand-up for ${to.says}`, writeFile(given));
            onSay(words.saved);
          }}
        >
          {words.file}
        </button>
        <button type="button" className="button" onClick={() => void make().catch(() => onSay(words.noLink))}>
          {words.link}
        </button>
      </div>
      <p className="desk-hint">
        <Changing text={`${everyone ? words.fileAbout : words.oneAbout} `} />
        {everyone && <span>{words.linkAbout}</span>}
      </p>
      {link !== '' && (
        <>
          <Field label={words.linkLabel} value={link} onInput={() => {}} />
          <button type="button" className="button" onClick={copy}>
            {words.copy}
          </button>
        </>
      )}
    </section>
  );
}
