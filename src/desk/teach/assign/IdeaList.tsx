// Suggestions, each on a slip: whom it may help, what to give, and why. One press chooses it.
import { Changing } from '../../../kit/Changing.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { AssignIdea, IdeaWhat } from '../../../progress/assign/assign-ideas.ts';
import type { RosterClass } from '../../../progress/class/roster.ts';
import { followWords, assignWords as words } from '../../../strings/en/assign.ts';
import { microWords } from '../../../strings/en/micro-skills.ts';
import { isSameWhat, reaches, type Whom } from './hand.ts';
import { LookFirst } from './LookFirst.tsx';
import { nicknamesOf, whatSaid } from './spoken-hand.ts';

interface IdeaListProps {
  readonly ideas: readonly AssignIdea[];
  readonly none: string;
  readonly roster: RosterClass;
  readonly what: IdeaWhat | undefined;
  readonly whom: Whom;
  readonly onPick: (what: IdeaWhat, learners: readonly string[]) => void;
  readonly onLook: (story: string) => void;
  readonly roleTitle: (role: string) => string;
}

export function IdeaList({ ideas, none, roster, what, whom, onPick, onLook, roleTitle }: IdeaListProps) {
  if (ideas.length === 0) return <p className="desk-hint">{none}</p>;
  const chosen = reaches(whom, roster);
  return (
    <ul className="stack">
      {ideas.map((idea) => {
        const { what: of, learners } = idea;
        const isChosen =
          what !== undefined &&
          isSameWhat(what, of) &&
          chosen.length === learners.length &&
          learners.every((id) => chosen.includes(id));
        const { says, why } = sayIdea(idea, roleTitle);
        const title = whatSaid(of, followWords.unknownStory);
        return (
          <li key={`${says} ${title}`} className="idea" data-kind={idea.kind}>
            <button
              type="button"
              className="give-pick pick stack close"
              aria-pressed={isChosen}
              onClick={() => onPick(of, learners)}
            >
              <span className="idea-says lettered">{says}</span>
              <span className="idea-what row">
                <Icon name={of.kind === 'story' ? 'speech' : 'path'} />
                <Changing text={of.kind === 'story' ? words.playStory(title) : words.pickMicro(title)} />
              </span>
              <span className="idea-names soft">
                {learners.length < roster.learners.length && (
                  <span>{words.names(nicknamesOf(learners, roster))}</span>
                )}
              </span>
              <span className="soft">{why}</span>
            </button>
            {of.kind === 'story' && <LookFirst title={title} onLook={() => onLook(of.story)} />}
          </li>
        );
      })}
    </ul>
  );
}

function sayIdea(
  idea: AssignIdea,
  roleTitle: IdeaListProps['roleTitle'],
): { readonly says: string; readonly why: string } {
  const { idea: of } = words;
  const n = idea.learners.length;
  switch (idea.kind) {
    case 'pattern':
      return { says: of.patterns[idea.pattern](n), why: of.supports[idea.pattern] };
    case 'first':
      return { says: of.first(n), why: of.firstWhy };
    case 'refresher':
      return { says: of.refresher(microWords[idea.micro].name, n), why: of.refresherWhy };
    case 'pathway':
      return { says: of.step(roleTitle(idea.role), n), why: idea.waits ? of.stepWaits : of.stepSoon };
    case 'thin':
      return { says: of.thin(microWords[idea.micro].name), why: of.thinWhy };
  }
}
