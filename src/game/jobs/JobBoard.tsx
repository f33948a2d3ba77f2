// The job board, as notes on cork: filters by what others ask you for, every job that can be learned, and your own ideas.
import { useEffect, useRef } from 'preact/hooks';
import { Changing } from '../../kit/Changing.tsx';
import '../../kit/pieces.css';
import './jobs.css';
import { Icon } from '../../kit/icons/Icon.tsx';
import { interests } from '../../practice/interests.ts';
import { roleCategories } from '../../practice/roles.ts';
import type { SuggestionState } from '../../progress/pathway/role-book.ts';
import { categoryNames } from '../../strings/en/category-names.ts';
import { jobWords as words } from '../../strings/en/jobs.ts';
import { JobFilters, type JobWish } from './JobFilters.tsx';
import { JobNote, type JobNoteView } from './JobNote.tsx';

export interface IdeaView {
  readonly role: string;
  readonly title: string;
  readonly state: SuggestionState;
  readonly note: string | undefined;
}

interface JobBoardProps {
  readonly notes: readonly JobNoteView[];
  readonly ideas: readonly IdeaView[];
  readonly wish: JobWish;
  readonly onWish: (wish: JobWish) => void;
  readonly onJob: (role: string) => void;
  readonly onWalk: (role: string) => void;
  readonly onSuggest: () => void;
  readonly onSchool: () => void;
}

export function JobBoard(props: JobBoardProps) {
  const { notes, ideas, wish, onWish, onJob, onWalk, onSuggest, onSchool } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const mine = notes.filter(({ standing }) => standing !== 'none');
  const open = notes.filter(({ standing }) => standing === 'none');
  const found = open.filter((note) => fitsWish(note, wish));
  const narrowed = wish.interest !== undefined || wish.category !== undefined;
  return (
    <div className="page" data-screen="jobs">
      <header className="stack card paper">
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p>{words.about}</p>
        {open.length > 0 && <JobFilters wish={wish} onWish={onWish} />}
        <p className="job-board-found row no-print" role="status">
          {narrowed && <span>{words.found(found.length)}</span>}
          {narrowed && (
            <button type="button" className="button quiet" onClick={() => onWish({})}>
              {words.all}
            </button>
          )}
        </p>
      </header>
      <div className="cork stack">
        {mine.length > 0 && !narrowed && (
          <section aria-labelledby="jobs-mine">
            <h2 id="jobs-mine" className="sign">
              {words.mine}
            </h2>
            <ul className="job-notes cards">
              {mine.map((note) => (
                <li key={note.role}>
                  <JobNote {...note} onOpen={() => onWalk(note.role)} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {found.length === 0 && (
          <p className="stack at-start card paper">
            <Changing text={narrowed ? words.none : words.empty} />
          </p>
        )}
        {roleCategories.map((category) => {
          const ofKind = found.filter((note) => note.category === category);
          return (
            ofKind.length > 0 && (
              <section key={category} aria-labelledby={`jobs-${category}`}>
                <h2 id={`jobs-${category}`} className="sign">
                  {categoryNames[category]}
                </h2>
                <ul className="job-notes cards">
                  {ofKind.map((note) => (
                    <li key={note.role}>
                      <JobNote {...note} onOpen={() => onJob(note.role)} />
                    </li>
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </div>
      <section className="stack at-start card paper on-cream" aria-labelledby="jobs-idea">
        <h2 id="jobs-idea">{words.idea}</h2>
        <p>{words.ideaAbout}</p>
        <button type="button" className="button first" onClick={onSuggest}>
          <Icon name="coach" /> {words.suggest}
        </button>
        {ideas.length > 0 && <Ideas ideas={ideas} onJob={onJob} />}
      </section>
      <button type="button" className="button own-width no-print" onClick={onSchool}>
        <Icon name="school" /> {words.school}
      </button>
    </div>
  );
}

function fitsWish({ role, category }: JobNoteView, wish: JobWish): boolean {
  if (wish.category !== undefined) return category === wish.category;
  return wish.interest === undefined || interests[wish.interest].some((each) => each === role);
}

interface IdeasProps {
  readonly ideas: readonly IdeaView[];
  readonly onJob: (role: string) => void;
}

function Ideas({ ideas, onJob }: IdeasProps) {
  return (
    <>
      <h3 className="lead">{words.ideas}</h3>
      <ul className="job-ideas stack">
        {ideas.map(({ role, title, state, note }) => (
          <li key={role} className="row" data-state={state}>
            <strong>{title}</strong> <span className="chip">{words.ideaStates[state]}</span>
            {state === 'notYet' && note && <p>{words.ideaNote(note)}</p>}
            {state === 'notYet' && <p>{words.ideaNotYet}</p>}
            {state === 'opened' && (
              <button
                type="button"
                className="button"
                aria-label={`${words.open}: ${title}`}
                onClick={() => onJob(role)}
              >
                {words.open} <Icon name="on" />
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
