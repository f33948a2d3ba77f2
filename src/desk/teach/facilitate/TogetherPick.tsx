// The choice of a role-play to play together, with pictures of their places. Sensitive ones are never offered to a class.

import { useState } from 'preact/hooks';
import { figureUrl, setUrl } from '../../../kit/art.ts';
import { Figure } from '../../../kit/Figure.tsx';
import { skills } from '../../../practice/micro-skills.ts';
import type { StoryQuery } from '../../../progress/assign/story-search.ts';
import { firstPlays, rolePlays, storyLang } from '../../../story/catalogue.ts';
import { facilitateWords as words } from '../../../strings/en/facilitate.ts';
import { skillNames } from '../../../strings/en/micro-skills.ts';
import { startWords } from '../../../strings/en/start.ts';
import { findRolePlays } from '../assign/find-story.ts';
import { Pick } from '../assign/Pick.tsx';
import type { ClassTalk } from './class-talk.ts';

interface TogetherPickProps {
  readonly begun: Readonly<Record<string, ClassTalk>>;
  readonly onOpen: (story: string) => void;
}

const firstOnes = new Set(Object.values(firstPlays).flat());
const forClasses = rolePlays.filter(({ sensitive }) => !sensitive);

export function TogetherPick({ begun, onOpen }: TogetherPickProps) {
  const [query, setQuery] = useState<StoryQuery>({ find: '' });
  const found = findRolePlays(forClasses, query);
  return (
    <>
      <p>{words.about}</p>
      <search className="together-filter row">
        <label className="desk-field">
          {words.find}
          <input
            type="search"
            value={query.find}
            autocomplete="off"
            onInput={({ currentTarget }) => setQuery({ ...query, find: currentTarget.value })}
          />
        </label>
        <Pick
          name={words.skill}
          any={words.anySkill}
          value={query.skill}
          options={skills.map(({ id }) => [id, skillNames[id]])}
          onPick={(skill) => setQuery({ find: query.find, ...(skill === '' ? {} : { skill }) })}
        />
      </search>
      {found.length === 0 && <p>{words.noneFound}</p>}
      <ul className="cards small">
        {found.map(({ id, title, setting, minutes, band, cast: people }) => (
          <li key={id}>
            <button type="button" className="together-card paper" onClick={() => onOpen(id)}>
              <span className="together-set" style={{ backgroundImage: `url("${setUrl(setting)}")` }}>
                {people.slice(0, 2).map((who) => (
                  <Figure key={who} base={figureUrl(who)} size="6rem" flip />
                ))}
              </span>
              <span className="together-title" lang={storyLang}>
                {title}
              </span>
              <span className="together-meta row">
                <span>{words.minutes(minutes)}</span>
                {begun[id] ? (
                  <span className="chip">{words.goOn}</span>
                ) : (
                  firstOnes.has(id) && <span className="chip">{words.first(startWords.bands[band])}</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="desk-hint">{words.notHere}</p>
    </>
  );
}
