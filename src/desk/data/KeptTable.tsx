// What is kept of each student, who looked, and the ways to copy and to erase it.
import { strToU8, zipSync } from 'fflate';
import { useState } from 'preact/hooks';
import { Dialog } from '../../kit/Dialog.tsx';
import { dataWords } from '../../kit/strings/data.ts';
import type { Desk, Word } from '../desk.ts';
import { factsOfClass } from './facts-of-class.ts';
import { type KeptRow, keptRows } from './kept-rows.ts';
import { TypedYes } from './TypedYes.tsx';
import { whoSaid } from './who-said.ts';

const words = dataWords.kept;
const erase = dataWords.erase;
const took = { type: 'RecordLookedAt', what: 'copy' } as const;

export function KeptTable({ desk }: { readonly desk: Desk }) {
  const { state, store, spoken, onSay } = desk;
  const [erasing, setErasing] = useState<readonly KeptRow[]>([]);
  const rows = keptRows(state);
  const ids = rows.map(({ id }) => id);
  const lookedAt = (learners: readonly string[]): void => {
    const said = learners.map((learner): Word => ({ learner, draft: took }));
    void store.sayAll(said).catch(() => onSay(dataWords.trouble));
  };
  const copyAll = (): void => {
    const files: Record<string, Uint8Array> = {};
    for (const [at, { id, nickname }] of rows.entries()) {
      const name = nickname.replace(/[^\p{L}\p{N} -]/gu, '');
      files[`${String(at + 1).padStart(3, '0')} ${name}.jsonl`] = strToU8(store.writeFile(ownCopy(desk, id)));
    }
    store.download('hand-up students', zipSync(files));
    lookedAt(ids);
    onSay(words.copiedAll(rows.length));
  };
  const one = erasing.length === 1 ? erasing[0] : undefined;
  return (
    <section className="paper" aria-labelledby="data-kept">
      <h2 id="data-kept">{words.title}</h2>
      <p>{rows.length === 0 ? words.nobodyYet : words.about}</p>
      {rows.length > 0 && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard. */}
          <section className="data-table" aria-label={words.title} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {[
                    words.who,
                    words.class,
                    words.what,
                    words.since,
                    words.last,
                    words.looked,
                    words.acts,
                  ].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.id}>
                    <th scope="row">
                      <bdi>{row.nickname}</bdi>
                    </th>
                    <td>{row.class ?? words.noClass}</td>
                    <td>{words.things(row.things)}</td>
                    <td>{spoken(row.since)}</td>
                    <td>{row.lastDay === undefined ? words.never : spoken(row.lastDay)}</td>
                    <td>
                      <Looks desk={desk} row={row} />
                    </td>
                    <td className="data-acts">
                      <button
                        type="button"
                        className="button"
                        aria-label={words.copyOf(row.nickname)}
                        onClick={() => {
                          store.download(`hand-up ${row.nickname}`, store.writeFile(ownCopy(desk, row.id)));
                          lookedAt([row.id]);
                          onSay(words.copied(row.nickname));
                        }}
                      >
                        {words.copy}
                      </button>
                      <button
                        type="button"
                        className="button quiet"
                        aria-label={erase.oneOf(row.nickname)}
                        onClick={() => setErasing([row])}
                      >
                        {erase.one}
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <div className="desk-buttons">
            <button type="button" className="button" onClick={copyAll}>
              {words.copyAll}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                store.download('hand-up everything', store.writeFile(factsOfClass(state, ids)));
                lookedAt(ids);
                onSay(words.copiedClass);
              }}
            >
              {words.copyClass}
            </button>
            <button type="button" className="button quiet" onClick={() => setErasing(rows)}>
              {erase.all}
            </button>
          </div>
        </>
      )}
      {erasing.length > 0 && (
        <Dialog title={one ? erase.title(one.nickname) : erase.allTitle} onClose={() => setErasing([])}>
          <p>{one ? erase.about(one.nickname) : erase.allAbout(erasing.length)}</p>
          <TypedYes
            name={one?.nickname ?? erase.allName}
            label={erase.type(one?.nickname ?? erase.allName)}
            not={erase.not(one?.nickname ?? erase.allName)}
            go={erase.go}
            onYes={() => {
              const gone = erasing.map(({ id }) => id);
              setErasing([]);
              void store
                .erase(gone)
                .then(() => onSay(erase.done(gone.length)))
                .catch(() => onSay(dataWords.trouble));
            }}
          />
        </Dialog>
      )}
    </section>
  );
}

/** All of a student's own, with the class's own left out. */
function ownCopy({ state }: Desk, id: string) {
  return state.factsOf.get(id) ?? [];
}

function Looks({ desk, row }: { readonly desk: Desk; readonly row: KeptRow }) {
  const { state, spoken } = desk;
  if (row.looks.length === 0) return words.nobody;
  return (
    <details>
      <summary>{words.looks(row.looks.length)}</summary>
      <ul>
        {row.looks.toReversed().map(({ id, day, actor, what }) => (
          <li key={id}>{words.look(spoken(day), whoSaid(state, actor) ?? words.gone, what)}</li>
        ))}
      </ul>
    </details>
  );
}
