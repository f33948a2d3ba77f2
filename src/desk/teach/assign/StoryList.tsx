// All role-plays, with filters for words, skill, grade and length. Sensitive ones say what that means.
import { useState } from 'preact/hooks';
import { figureUrl } from '../../../kit/art.ts';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { skills } from '../../../practice/micro-skills.ts';
import { bands } from '../../../practice/terms.ts';
import type { IdeaWhat } from '../../../progress/assign/assign-ideas.ts';
import type { StoryQuery } from '../../../progress/assign/story-search.ts';
import { rolePlays, storyLang } from '../../../story/catalogue.ts';
import type { StoryEntry } from '../../../story/page.ts';
import { assignWords as words } from '../../../strings/en/assign.ts';
import { microWords, skillNames } from '../../../strings/en/micro-skills.ts';
import { Face } from './Face.tsx';
import { findRolePlays, nameInCast } from './find-story.ts';
import { LookFirst } from './LookFirst.tsx';
import { Pick } from './Pick.tsx';

interface StoryListProps {
  readonly what: IdeaWhat | undefined;
  readonly onPick: (what: IdeaWhat) => void;
  readonly onLook: (story: string) => void;
}

export function StoryList({ what, onPick, onLook }: StoryListProps) {
  const [query, setQuery] = useState<StoryQuery>({ find: '' });
  const set = <Key extends keyof StoryQuery>(key: Key, value: StoryQuery[Key] | ''): void => {
    const { [key]: _, ...rest } = query;
    setQuery({ find: '', ...rest, ...(value === '' ? {} : { [key]: value }) });
  };
  const found = findRolePlays(rolePlays, query);
  return (
    <>
      <search className="cards tiny few">
        <label className="desk-field">
          {words.find}
          <input
            type="search"
            value={query.find}
            autocomplete="off"
            onInput={(event) => set('find', event.currentTarget.value)}
            onKeyDown={(event) => {
              // Enter in the search field must not submit the form around it, which would assign.
              if (event.key === 'Enter') event.preventDefault();
            }}
          />
        </label>
        <Pick
          name={words.skill}
          any={words.anySkill}
          value={query.skill}
          options={skills.map(({ id }) => [id, skillNames[id]])}
          onPick={(value) => set('skill', value)}
        />
        <Pick
          name={words.band}
          any={words.anyBand}
          value={query.band}
          options={bands.map((id) => [id, words.bands[id]])}
          onPick={(value) => set('band', value)}
        />
        <Pick
          name={words.length}
          any={words.anyLength}
          value={query.length}
          options={[
            ['short', words.lengths.short],
            ['long', words.lengths.long],
          ]}
          onPick={(value) => set('length', value)}
        />
      </search>
      <p className="desk-hint row" role="status">
        <span>{words.found(found.length, rolePlays.length)}</span>
        {found.length < rolePlays.length && (
          <button type="button" className="button quiet" onClick={() => setQuery({ find: '' })}>
            {words.showAll}
          </button>
        )}
      </p>
      {found.length === 0 && <p>{words.noneFound}</p>}
      <ul className="stack">
        {found.map((story) => (
          <li key={story.id} className="story-row" data-sensitive={story.sensitive || undefined}>
            <StoryRow
              story={story}
              isChosen={what?.kind === 'story' && what.story === story.id}
              onPick={() => onPick({ kind: 'story', story: story.id })}
              onLook={() => onLook(story.id)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface StoryRowProps {
  readonly story: StoryEntry;
  readonly isChosen: boolean;
  readonly onPick: () => void;
  readonly onLook: () => void;
}

function StoryRow({ story, isChosen, onPick, onLook }: StoryRowProps) {
  const [first] = story.cast;
  return (
    <>
      <button type="button" className="story-pick give-pick pick" aria-pressed={isChosen} onClick={onPick}>
        <Face base={first && figureUrl(first)} nickname={first ? nameInCast(first) : story.title} />
        <span className="story-title lettered" lang={storyLang}>
          {story.title}
        </span>
        <span className="story-meta soft">
          <span>
            {words.bands[story.band]} · {words.minutes(story.minutes)}
          </span>
          {story.seat === 'guide' && <span>{` · ${words.guide}`}</span>}
        </span>
        {story.sensitive && <span className="chip">{words.sensitive}</span>}
        <span lang={storyLang}>{story.brief}</span>
        <span className="soft">{story.practises.map((micro) => microWords[micro].name).join(' · ')}</span>
        {story.sensitive && (
          <span className="soft">
            <Icon name="heart" />{' '}
            <span>{[story.headsUp, words.sensitiveWhy].filter((line) => line).join(' ')}</span>
          </span>
        )}
      </button>
      <LookFirst title={story.title} onLook={onLook} />
    </>
  );
}
