// My path: four skills, twenty-four micro-skills as plants, and what to practice next. No numbers, no ranks.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import './path.css';
import { Icon } from '../../kit/icons/Icon.tsx';
import { Plant, type PlantLevel } from '../../kit/Plant.tsx';
import { skills } from '../../practice/micro-skills.ts';
import type { MicroId } from '../../practice/rubric.ts';
import { ended } from '../../strings/en/ended.ts';
import { microWords, skillNames } from '../../strings/en/micro-skills.ts';
import { pathWords as words } from '../../strings/en/rooms.ts';
import { type Reason, whyFor } from '../school/why.ts';

/** One micro-skill as a plant: its level and where it was shown. */
export interface PlantView {
  readonly level: PlantLevel;
  readonly tuneUp: boolean;
  /** Where it was shown, newest first: a role-play's title, and when. */
  readonly shown: readonly { readonly where: string; readonly when: string }[];
}

interface NextView extends Reason {
  readonly title: string;
  readonly onPlay: () => void;
}

interface WayView {
  readonly title: string;
  readonly standing: keyof typeof words.ways.standings;
  readonly onOpen: () => void;
}

interface MyPathProps {
  readonly name: string | undefined;
  readonly plant: (micro: MicroId) => PlantView;
  readonly next: NextView | undefined;
  /** The pathways that the student is on. */
  readonly ways: readonly WayView[];
  /** The way to hand in what was practiced, where there is one. */
  readonly handIn: ComponentChildren;
  readonly onJobs: () => void;
  /** True while this device's facts are still being read: what depends on them comes once, in its place. */
  readonly waits: boolean;
  /** Goes to the figure maker. Present for a guest only. */
  readonly onMake: (() => void) | undefined;
}

const levels: readonly PlantLevel[] = ['new', 'tried', 'growing', 'steady', 'strong'];

export function MyPath({ waits, name, plant, next, ways, handIn, onJobs, onMake }: MyPathProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="my-path page" data-screen="path" data-waits={waits || undefined}>
      <header className="card paper">
        <h1 ref={heading} tabIndex={-1}>
          <span>{words.title}</span>
          {name && (
            <span>
              <span>: </span>
              <bdi>{name}</bdi>
            </span>
          )}
        </h1>
        <p>{words.about}</p>
      </header>
      {onMake && (
        <section className="row apart card paper on-sun">
          <p>{words.guest}</p>
          <button type="button" className="button first" onClick={onMake}>
            <Icon name="hand-up" /> {words.make}
          </button>
        </section>
      )}
      <section className="row apart card paper on-sun" aria-labelledby="path-next">
        <div>
          <h2 id="path-next">{words.next}</h2>
          {next ? (
            <p>
              <strong>{ended(next.title)}</strong> {whyFor(next)}
            </p>
          ) : (
            <p>{words.allDone}</p>
          )}
        </div>
        {next && (
          <button type="button" className="button first" onClick={next.onPlay}>
            {words.play} <Icon name="on" />
          </button>
        )}
      </section>
      {handIn}
      <section className="stack card paper" aria-labelledby="path-ways">
        <h2 id="path-ways">{words.ways.title}</h2>
        {ways.length === 0 && <p>{words.ways.none}</p>}
        <ul className="row">
          {ways.map(({ title, standing, onOpen }) => (
            <li key={title}>
              <button type="button" className="button" onClick={onOpen}>
                {title} <span className="chip">{words.ways.standings[standing]}</span> <Icon name="on" />
              </button>
            </li>
          ))}
          <li>
            <button type="button" className="button quiet" onClick={onJobs}>
              <Icon name="pinned-note" /> {words.ways.jobs}
            </button>
          </li>
        </ul>
      </section>
      <dl className="my-path-legend stack card paper" aria-label={words.legend}>
        {levels.map((level) => (
          <div key={level}>
            <dt className="pair bold">
              <Plant level={level} size="2.6rem" /> {words.levels[level]}
            </dt>
            <dd className="soft">{words.levelMeans[level]}</dd>
          </div>
        ))}
      </dl>
      {skills.map((skill) => (
        <section key={skill.id} className="stack" aria-labelledby={`skill-${skill.id}`}>
          <h2 id={`skill-${skill.id}`}>{skillNames[skill.id]}</h2>
          {skill.id === 'guide' && <p>{words.guideLater}</p>}
          <ul className="my-path-plants cards">
            {skill.micros.map((micro) => (
              <li key={micro.id}>
                <PlantCard micro={micro.id} {...plant(micro.id)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function PlantCard({ micro, level, tuneUp, shown }: PlantView & { readonly micro: MicroId }) {
  const { name, meaning, example } = microWords[micro];
  return (
    <details className="plant-card paper" data-level={level}>
      <summary>
        <Plant level={level} tuneUp={tuneUp} size="4rem" />
        <span className="lettered lead">{name}</span>
        <span className="bold">
          <span>{words.levels[level]}</span>
          {tuneUp && <span>{` · ${words.tuneUp}`}</span>}
        </span>
      </summary>
      <p>{meaning}</p>
      <p>
        {words.example}: <em>“{example}”</em>
      </p>
      <p className="bold">{words.shown}</p>
      {shown.length === 0 ? (
        <p>
          <Changing text={level === 'new' ? words.notShown : words.triedOnly} />
        </p>
      ) : (
        <ul>
          {shown.map(({ where, when }) => (
            <li key={`${where} ${when}`}>
              {where}, {when}
            </li>
          ))}
        </ul>
      )}
      {tuneUp && <p>{words.tuneUpMeans}</p>}
    </details>
  );
}
