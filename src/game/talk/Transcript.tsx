// The role-play as it went, decision by decision: what the student did, its quality, what happened then, and what the partner thought.

import { Changing } from '../../kit/Changing.tsx';
import { Icon } from '../../kit/icons/Icon.tsx';
import { QualityIcon } from '../../kit/icons/QualityIcon.tsx';
import type { TranscriptTurn } from '../../play/view.ts';
import type { Quality } from '../../practice/rubric.ts';
import type { CastMember } from '../../story/cast.ts';
import { storyLang } from '../../story/catalogue.ts';
import type { Line } from '../../story/page.ts';
import { microWords } from '../../strings/en/micro-skills.ts';
import { talkWords } from '../../strings/en/talk.ts';

interface TranscriptProps {
  readonly turns: readonly TranscriptTurn[];
  readonly cast: readonly CastMember[];
  readonly onRewind: (step: number) => void;
}

const words = talkWords.debrief;

export function Transcript({ turns, cast, onRewind }: TranscriptProps) {
  const nameOf = (who: string | undefined): string =>
    cast.find((member) => member.id === who)?.name ?? who ?? '';
  return (
    <ol className="transcript stack">
      {turns.map((turn) => {
        const quality = qualityOf(turn);
        return (
          <li key={turn.step} className="transcript-turn stack" data-quality={quality ?? 'plain'}>
            <div className="transcript-before stack">
              {turn.before.map((line) => (
                <Said key={line.text} line={line} name={nameOf(line.who)} />
              ))}
            </div>
            <div className="transcript-move slip">
              <p className="pair bold">
                {quality ? <QualityIcon quality={quality} /> : <Icon name="speech" />}
                <Changing text={quality ? words.quality[quality] : words.plain} />
              </p>
              <p className="lead" lang={storyLang}>
                {turn.choice.text}
              </p>
              {turn.evidence.length > 0 && (
                <p className="soft">
                  {[...new Set(turn.evidence.map((shown) => microWords[shown.micro].name))].join(' · ')}
                </p>
              )}
              {turn.repaired && <p className="transcript-repaired soft">{words.repaired}</p>}
            </div>
            <div className="stack">
              {turn.after.map((line) => (
                <Said key={`${line.kind} ${line.text}`} line={line} name={nameOf(line.who)} />
              ))}
            </div>
            <button
              type="button"
              className="button quiet transcript-back own-width no-print"
              aria-label={`${words.goBack}: ${turn.choice.text}`}
              onClick={() => onRewind(turn.step)}
            >
              <Icon name="rewind" /> {words.goBack}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function Said({ line, name }: { readonly line: Line; readonly name: string }) {
  switch (line.kind) {
    case 'speech':
      return (
        <p className="said">
          <strong>{name}:</strong> <span lang={storyLang}>{line.text}</span>
        </p>
      );
    case 'thought':
      return (
        <p className="said thought">
          <Icon name="thought" /> <strong>{words.thinking(name)}:</strong>{' '}
          <em lang={storyLang}>{line.text}</em>
        </p>
      );
    case 'coach':
      return (
        <p className="said coached">
          <Icon name="coach" /> <strong>{talkWords.coach}:</strong> <span lang={storyLang}>{line.text}</span>
        </p>
      );
    case 'narration':
      return (
        <p className="said" lang={storyLang}>
          {line.text}
        </p>
      );
  }
}

const order: readonly Quality[] = ['aggressive', 'expedient', 'avoidant', 'partial', 'adaptive'];

/** One quality for a move: the weakest that it shows, by `order`. */
function qualityOf(turn: TranscriptTurn): Quality | undefined {
  return order.find((quality) => turn.evidence.some((shown) => shown.quality === quality));
}
