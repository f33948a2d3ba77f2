// One beat on the projector: the narrator, one bubble, and on its flip side the speaker's thought and the coach.
import { Changing } from '../../../kit/Changing.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { Beat } from '../../../play/view.ts';
import { cast, storyLang } from '../../../story/catalogue.ts';
import { facilitateWords as words } from '../../../strings/en/facilitate.ts';

interface ProjectorBeatProps {
  readonly beat: Beat;
  readonly revealed: boolean;
  readonly onReveal: (revealed: boolean) => void;
}

const nameOf = (who: string | undefined): string =>
  (who !== undefined && cast.find(({ id }) => id === who)?.name) || words.you;

export function ProjectorBeat({ beat, revealed, onReveal }: ProjectorBeatProps) {
  const { echo, narration, speech, thought, coach } = beat;
  const hides = thought !== undefined || coach !== undefined;
  const asks = thought
    ? thought.who
      ? words.reveal(nameOf(thought.who))
      : words.revealOwn
    : words.revealCoach;
  return (
    <>
      {echo !== undefined && (
        <p className="projector-echo paper">
          <strong>{words.you}:</strong> <span lang={storyLang}>{echo}</span>
        </p>
      )}
      {narration.length > 0 && (
        <div className="projector-told paper on-cream">
          {narration.map(({ text }) => (
            <p key={text} lang={storyLang}>
              {text}
            </p>
          ))}
        </div>
      )}
      {speech && (
        <div
          className="projector-said paper"
          data-you={speech.who === undefined || speech.who === 'you' || undefined}
        >
          <p className="lettered">{nameOf(speech.who)}</p>
          <p lang={storyLang}>{speech.text}</p>
        </div>
      )}
      {revealed && thought && (
        <div className="projector-thought paper">
          <p className="lettered">
            <Icon name="thought" /> {words.thinks(nameOf(thought.who))}
          </p>
          <p lang={storyLang}>{thought.text}</p>
        </div>
      )}
      {revealed && coach && (
        <div className="projector-coach paper">
          <p className="lettered">
            <Icon name="coach" /> {words.coach}
          </p>
          <p lang={storyLang}>{coach.text}</p>
        </div>
      )}
      {hides && (
        <button
          type="button"
          className="button projector-reveal"
          aria-expanded={revealed}
          onClick={() => onReveal(!revealed)}
        >
          <Icon name={thought ? 'thought' : 'coach'} />
          <Changing text={revealed ? words.hide : asks} />
        </button>
      )}
    </>
  );
}
