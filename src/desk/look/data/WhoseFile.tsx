// Asks whose practice a collected file holds: a student who is here already, or another one, and then which class they belong to.

import { useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { nicknameLength, tidyNickname } from '../../../practice/nickname.ts';
import type { NamedLearner } from '../../../progress/class/roster.ts';
import { dataWords } from '../../../strings/en/data.ts';
import { Field } from '../../frame/Field.tsx';
import { Select } from '../../frame/Select.tsx';
import { freeName, isTaken } from '../../people/start/name-list.ts';
import type { ClassWith } from '../../people/start/who-is-in.ts';
import type { Stranger } from './collecting.ts';

export interface WhoseFileProps {
  readonly row: Stranger;
  readonly classes: readonly ClassWith[];
  /** Students here who may be the one of this file. */
  readonly candidates: readonly NamedLearner[];
  /** Nicknames that students here have. */
  readonly taken: readonly string[];
  readonly onPlace: (row: Stranger, into: string, nickname: string) => void;
  readonly onSame: (row: Stranger, as: NamedLearner) => void;
  readonly onLeave: (row: Stranger) => void;
}

const words = dataWords.collect;

export function WhoseFile({ row, classes, candidates, taken, onPlace, onSame, onLeave }: WhoseFileProps) {
  const { name, nickname, from, torn } = row;
  const [into, setInto] = useState(classes[0]?.id ?? '');
  const [chosen, setChosen] = useState('');
  const [called, setCalled] = useState<string>();
  const [fault, setFault] = useState<string>();
  const same = candidates.find(({ id }) => id === chosen) ?? candidates[0];
  const isNamesake = nickname !== undefined && isTaken(nickname, taken);
  const typed = called ?? freeName(nickname ?? '', taken);
  const place = (): void => {
    const tidy = tidyNickname(typed);
    const trouble = tidy === '' ? words.noName : isTaken(tidy, taken) ? words.taken(tidy) : undefined;
    setFault(trouble);
    if (trouble === undefined) onPlace(row, into, tidy);
  };
  const classOf = (one: NamedLearner): string => classes.find(({ id }) => id === one.class)?.name ?? '';
  return (
    <div className="stack left">
      <p>
        <Changing text={isNamesake ? words.namesake(nickname) : words.stranger(nickname, from)} />
        {torn > 0 && <span>{` ${words.torn(torn)}`}</span>}
      </p>
      {same && candidates.length > 1 && (
        <Select
          label={words.which}
          value={same.id}
          offers={candidates.map((one) => [one.id, words.inClass(one.named.nickname, classOf(one))] as const)}
          onChoose={setChosen}
        />
      )}
      {same && (
        <button type="button" className="button first" onClick={() => onSame(row, same)}>
          {words.same(same.named.nickname)}
        </button>
      )}
      {nickname !== undefined && classes.length === 0 && <p>{words.noClass}</p>}
      {nickname !== undefined && classes.length > 0 && (
        <div className="row end">
          {isNamesake && (
            <Field
              label={words.called}
              value={typed}
              maxLength={nicknameLength}
              error={fault}
              onInput={setCalled}
            />
          )}
          <Select
            label={words.into}
            value={into}
            offers={classes.map(({ id, name: of }) => [id, of] as const)}
            onChoose={setInto}
          />
        </div>
      )}
      <div className="row">
        {nickname !== undefined && classes.length > 0 && (
          <button
            type="button"
            className={isNamesake ? 'button' : 'button first'}
            aria-label={isNamesake ? words.anotherOf(name) : words.placeOf(name)}
            onClick={place}
          >
            <Changing text={isNamesake ? words.another : words.place} />
          </button>
        )}
        <button
          type="button"
          className="button quiet"
          aria-label={words.leaveOf(name)}
          onClick={() => onLeave(row)}
        >
          {words.leave}
        </button>
      </div>
    </div>
  );
}
