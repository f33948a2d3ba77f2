// All role-plays on one shelf, with filters for words, skill, room, grade and length.

import { useEffect, useId, useRef } from 'preact/hooks';
import { storyLang } from '../../story/catalogue.ts';
import './shelf.css';
import { Icon } from '../../kit/icons/Icon.tsx';
import { skills } from '../../practice/micro-skills.ts';
import { roomIds } from '../../practice/places.ts';
import { bands } from '../../practice/terms.ts';
import type { CastMember } from '../../story/cast.ts';
import type { StoryEntry } from '../../story/page.ts';
import { microWords, skillNames } from '../../strings/en/micro-skills.ts';
import { roomNames, settingNames } from '../../strings/en/places.ts';
import { giftWords, makerWords, schoolWords, shelfWords as words } from '../../strings/en/rooms.ts';
import { StoriesFor, type StoriesForProps } from './StoriesFor.tsx';
import { fitsQuery } from './shelf-filter.ts';
import { lengths, type ShelfQuery } from './shelf-query.ts';
import type { StoryWaiting } from './who-is-where.ts';

export interface ShelfProps {
  /** True until the facts of this device are read, where it has some: they decide which cards come first. */
  readonly waits: boolean;
  readonly stories: readonly StoryEntry[];
  readonly cast: readonly CastMember[];
  readonly query: ShelfQuery;
  readonly waitingFor: (story: StoryEntry) => StoryWaiting;
  /** True for a sensitive role-play that an adult gave: what it is about is not shown before it is opened. */
  readonly isVeiled: (story: StoryEntry) => boolean;
  /** For whom the stories are: those come first. */
  readonly storiesFor: StoriesForProps;
  readonly onQuery: (query: ShelfQuery) => void;
  readonly onOpen: (story: string) => void;
  /** A finger, a mouse or the focus has come to a card. */
  readonly onNear: (story: string) => void;
  readonly onSchool: () => void;
}

export function RolePlayShelf(props: ShelfProps) {
  const { waits, stories, cast, query, waitingFor, isVeiled, storiesFor, onQuery, onOpen, onNear, onSchool } =
    props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const found = stories.filter((story) => fitsQuery(isVeiled(story) ? veiled(story) : story, query, cast));
  const set = <Key extends keyof ShelfQuery>(key: Key, value: string): void =>
    onQuery({ ...query, [key]: value === '' ? undefined : value });
  return (
    <div className="shelf page" data-screen="shelf" data-waits={waits || undefined}>
      <header className="stack card paper">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <search className="shelf-filter stack">
          <label className="shelf-find bold">
            {words.find}
            <input
              type="search"
              value={query.find ?? ''}
              autocomplete="off"
              onInput={(event) => set('find', event.currentTarget.value)}
            />
          </label>
          <Pick name={words.skill} any={words.anySkill} value={query.skill} onPick={(v) => set('skill', v)}>
            {skills.map(({ id }) => [id, skillNames[id]])}
          </Pick>
          <Pick name={words.room} any={words.anyRoom} value={query.room} onPick={(v) => set('room', v)}>
            {roomIds.map((id) => [id, roomNames[id]])}
          </Pick>
          <Pick name={words.band} any={words.anyBand} value={query.band} onPick={(v) => set('band', v)}>
            {bands.map((id) => [id, makerWords.bands[id]])}
          </Pick>
          <Pick
            name={words.length}
            any={words.anyLength}
            value={query.length}
            onPick={(v) => set('length', v)}
          >
            {lengths.map((id) => [id, words.lengths[id]])}
          </Pick>
        </search>
        <StoriesFor {...storiesFor} />
        <p className="shelf-count row" role="status">
          <span>{words.found(found.length, stories.length)}</span>
          {found.length < stories.length && (
            <button type="button" className="button quiet" onClick={() => onQuery({})}>
              {words.all}
            </button>
          )}
        </p>
      </header>
      {found.length === 0 && <p className="card paper">{words.none}</p>}
      <ul className="cards">
        {found.map((story) => (
          <li
            key={story.id}
            onPointerEnter={() => onNear(story.id)}
            onFocusIn={() => onNear(story.id)}
            className={story.seat === 'guide' ? 'shelf-card card paper on-leaf' : 'shelf-card card paper'}
          >
            {isVeiled(story) ? (
              <VeiledCard
                story={story.id}
                minutes={story.minutes}
                waiting={waitingFor(story)}
                onOpen={onOpen}
              />
            ) : (
              <ShelfCard story={story} cast={cast} waiting={waitingFor(story)} onOpen={onOpen} />
            )}
          </li>
        ))}
      </ul>
      <button type="button" className="button own-width" onClick={onSchool}>
        <Icon name="school" /> {words.school}
      </button>
    </div>
  );
}

/** As much of a veiled role-play as a search may find. */
function veiled(story: StoryEntry): StoryEntry {
  return { ...story, title: giftWords.title, brief: '', cast: [], practises: [] };
}

interface PickProps {
  readonly name: string;
  readonly any: string;
  readonly value: string | undefined;
  readonly onPick: (value: string) => void;
  readonly children: readonly (readonly [value: string, name: string])[];
}

function Pick({ name, any, value, onPick, children }: PickProps) {
  return (
    <label className="bold">
      {name}
      <select value={value ?? ''} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">{any}</option>
        {children.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ShelfCardProps {
  readonly story: StoryEntry;
  readonly cast: readonly CastMember[];
  readonly waiting: StoryWaiting;
  readonly onOpen: (story: string) => void;
}

function ShelfCard({ story, cast, waiting, onOpen }: ShelfCardProps) {
  const title = useId();
  const names = story.cast.slice(0, 2).map((id) => cast.find((member) => member.id === id)?.name ?? id);
  return (
    <article aria-labelledby={title}>
      <h2 id={title} lang={storyLang}>
        {story.title}
      </h2>
      <p className="soft">
        {words.where(names, settingNames[story.setting])} · {words.minutes(story.minutes)}
      </p>
      <p lang={storyLang}>{story.brief}</p>
      <p className="shelf-chips row">
        <span className="chip" data-state={waiting}>
          {schoolWords.states[waiting]}
        </span>
        {story.seat === 'guide' && <span className="chip">{words.guide}</span>}
        <span className="soft">{story.practises.map((micro) => microWords[micro].name).join(' · ')}</span>
      </p>
      <button type="button" className="button" aria-describedby={title} onClick={() => onOpen(story.id)}>
        {schoolWords.look} <Icon name="on" />
      </button>
    </article>
  );
}

interface VeiledCardProps extends Pick<ShelfCardProps, 'waiting' | 'onOpen'> {
  readonly story: string;
  readonly minutes: number;
}

/** A sensitive role-play that an adult gave: its card says nothing of what it is about. */
function VeiledCard({ story, minutes, waiting, onOpen }: VeiledCardProps) {
  const title = useId();
  return (
    <article aria-labelledby={title}>
      <h2 id={title}>{giftWords.title}</h2>
      <p className="soft">{words.minutes(minutes)}</p>
      <p className="shelf-chips row">
        <span className="chip" data-state={waiting}>
          {schoolWords.states[waiting]}
        </span>
      </p>
      <button type="button" className="button" aria-describedby={title} onClick={() => onOpen(story)}>
        {schoolWords.look} <Icon name="on" />
      </button>
    </article>
  );
}
