// One student's sheet on paper: what an adult reads at the desk and what the student reads on My path, in the same words.
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import './sheet-paper.css';
import { ended } from '../strings/en/ended.ts';
import { microWords, skillNames } from '../strings/en/micro-skills.ts';
import { settingNames } from '../strings/en/places.ts';
import { type PartWords, partSentence, type wayWords, sheetWords as words } from '../strings/en/sheet.ts';
import { confirmedSaid } from './confirmed-said.ts';
import { Icon } from './icons/Icon.tsx';
import { Plant, type PlantLevel } from './Plant.tsx';

export interface SheetView {
  readonly skills: readonly {
    readonly skill: keyof typeof skillNames;
    readonly level: PlantLevel;
    readonly micros: readonly {
      readonly micro: keyof typeof microWords;
      readonly level: PlantLevel;
      readonly tuneUp: boolean;
      readonly places: readonly (keyof typeof settingNames)[];
    }[];
  }[];
  readonly ways: readonly {
    readonly role: string;
    readonly title: string;
    readonly status: keyof typeof wayWords;
  }[];
  readonly badges: readonly {
    readonly title: string;
    readonly shown: readonly string[];
    readonly confirmed: Parameters<typeof confirmedSaid>[0];
  }[];
  readonly supports: readonly {
    readonly id: Parameters<typeof words.support>[0];
    readonly story: string;
    readonly title: string;
  }[];
  readonly stuck: readonly (keyof typeof microWords)[];
  readonly timeline: readonly { readonly day: string; readonly parts: readonly PartWords[] }[];
  readonly looks: readonly { readonly by: string; readonly what: 'sheet' | 'copy'; readonly day: string }[];
}

interface SheetPaperProps {
  readonly sheet: SheetView;
  /** A day in words, as seen from today: "yesterday". */
  readonly spoken: (day: string) => string;
  /** What an adult can do about a support. Absent on the student's own page. */
  readonly doFor?: (support: SheetView['supports'][number]) => ComponentChildren;
}

/** Days shown before a button offers the rest; as many fit on one printed page. */
const firstDays = 8;

export function SheetPaper({ sheet, spoken, doFor }: SheetPaperProps) {
  const { skills, ways, badges, supports, stuck, timeline, looks } = sheet;
  const id = useId();
  const [all, setAll] = useState(false);
  const days = all ? timeline : timeline.slice(0, firstDays);
  const section = (name: string, title: string, content: ComponentChildren) => (
    <section className={`sheet-${name}`} aria-labelledby={`${id}-${name}`}>
      <h2 id={`${id}-${name}`}>{title}</h2>
      {content}
    </section>
  );
  return (
    <div className="sheet-paper stack">
      {section(
        'plants',
        words.plants,
        <div className="sheet-skills stack">
          {skills.map((skill) => (
            <div key={skill.skill} className="sheet-skill">
              <p className="sheet-skill-name bold">{words.skill(skillNames[skill.skill], skill.level)}</p>
              <ul>
                {skill.micros.map(({ micro, level, tuneUp, places }) => (
                  <li key={micro} className="pair" data-level={level}>
                    <Plant level={level} tuneUp={tuneUp} size="2.2rem" />
                    <span>
                      <span>{microWords[micro].name}</span>{' '}
                      <span className="sheet-level soft bold">
                        <span>{words.levels[level]}</span>
                        {tuneUp && <span>{`, ${words.tuneUp}`}</span>}
                      </span>
                      {places.length > 0 && (
                        <span className="sheet-places soft">
                          {words.places(places.map((place) => settingNames[place]))}
                        </span>
                      )}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>,
      )}
      {section(
        'supports',
        words.supports,
        stuck.length + supports.length === 0 ? (
          <p>{words.noSupports[farthest(skills)]}</p>
        ) : (
          <ul className="sheet-help stack">
            {stuck.length > 0 && (
              <li className="slip row on-leaf">
                <Icon name="heart" />
                <span>{words.stuck(stuck.map((micro) => microWords[micro].name))}</span>
              </li>
            )}
            {supports.map((support) => (
              <li key={support.id} className="slip row on-leaf">
                <Icon name="coach" />
                <span>{words.support(support.id, support.title)}</span>
                {doFor?.(support)}
              </li>
            ))}
          </ul>
        ),
      )}
      {section(
        'ways',
        words.ways,
        <Lines none={words.noWays} lines={ways.map(({ title, status }) => words.way(title, status))} />,
      )}
      {section(
        'badges',
        words.badges,
        <Lines
          none={words.noBadges}
          lines={badges.map(({ title, shown, confirmed }) =>
            [ended(words.badge(title, shown)), ...confirmedSaid(confirmed)].join(' '),
          )}
        />,
      )}
      {section(
        'timeline',
        words.timeline,
        <>
          {timeline.length === 0 && <p>{words.noTimeline}</p>}
          <dl className="stack">
            {days.map(({ day, parts }) => (
              <div key={day} className="sheet-day stack">
                <dt className="bold">{spoken(day)}</dt>
                {parts.map((part, at) => (
                  <dd
                    // biome-ignore lint/suspicious/noArrayIndexKey: a day only grows at its end.
                    key={at}
                    className={part.kind === 'played' && part.sensitive ? 'no-print' : undefined}
                  >
                    {partSentence(part)}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
          {days.length < timeline.length && (
            <button type="button" className="button no-print" onClick={() => setAll(true)}>
              {words.earlier}
            </button>
          )}
        </>,
      )}
      {section(
        'looks',
        words.looks,
        <Lines
          none={words.noLooks}
          lines={looks.map(({ by, what, day }) => `${words.look(by, what, spoken(day))}.`)}
        />,
      )}
    </div>
  );
}

function Lines({ none, lines }: { readonly none: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return <p>{none}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** How far the farthest of the skills has come, as far as advice asks. */
function farthest(skills: SheetView['skills']): keyof typeof words.noSupports {
  if (skills.every(({ level }) => level === 'new')) return 'new';
  return skills.every(({ level }) => level === 'new' || level === 'tried') ? 'tried' : 'growing';
}
