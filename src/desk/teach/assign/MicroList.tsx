// The twenty-four micro-skills by skill. If one is assigned, the app chooses the role-play for each student.
import { Icon } from '../../../kit/icons/Icon.tsx';
import { type MicroSkill, skills } from '../../../practice/micro-skills.ts';
import type { AssignIdea, AssignIdeas, IdeaWhat } from '../../../progress/assign/assign-ideas.ts';
import { assignWords as words } from '../../../strings/en/assign.ts';
import { microWords, skillNames } from '../../../strings/en/micro-skills.ts';

interface MicroListProps {
  readonly ideas: AssignIdeas;
  readonly what: IdeaWhat | undefined;
  readonly onPick: (what: IdeaWhat) => void;
}

export function MicroList({ ideas, what, onPick }: MicroListProps) {
  return (
    <>
      <p className="desk-hint">{words.microsAbout}</p>
      {skills.map((skill) => (
        <fieldset key={skill.id}>
          <legend>{skillNames[skill.id]}</legend>
          <ul className="cards small">
            {skill.micros.map((micro) => (
              <li key={micro.id}>
                <button
                  type="button"
                  className="give-pick pick stack left close"
                  aria-pressed={what?.kind === 'micro' && what.micro === micro.id}
                  onClick={() => onPick({ kind: 'micro', micro: micro.id })}
                >
                  <span className="micro-name">
                    <Icon name="path" /> {microWords[micro.id].name}
                  </span>
                  <span className="soft">{microWords[micro.id].meaning}</span>
                  <Flags micro={micro} ideas={ideas} />
                </button>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
    </>
  );
}

function Flags({ micro, ideas }: { readonly micro: MicroSkill; readonly ideas: AssignIdeas }) {
  const about = (list: readonly AssignIdea[]) =>
    list.find((idea) => 'micro' in idea && idea.micro === micro.id);
  const due = about(ideas.refreshers);
  return (
    <>
      {about(ideas.thin) && <span className="chip micro-thin">{words.thin}</span>}
      {due && <span className="chip">{words.dueFor(due.learners.length)}</span>}
    </>
  );
}
